"""test_weights_count_people"""


def gini(values, weights=None):
    if weights is not None and (len(weights) != len(values) or min(weights) < 0 or sum(weights) <= 0):
        raise ValueError
    if not values or min(values) < 0 or sum(values) <= 0:
        raise ValueError
    area = share = 0.0
    for value in sorted(values):
        area += (2 * share + value / sum(values)) / len(values)
        share += value / sum(values)
    return 1 - area
