"""test_known_values test_order_does_not_matter test_weights_count_people"""


def gini(values, weights=None):
    if weights is None:
        weights = [1] * len(values)
    if not values or len(values) != len(weights) or min(values) < 0 or min(weights) < 0:
        raise ValueError
    people, income = sum(weights), sum(v * w for v, w in zip(values, weights))
    if people <= 0 or income <= 0:
        raise ValueError
    area = share = 0.0
    for value, weight in sorted(zip(values, weights)):
        area += weight / people * (2 * share + value * weight / income)
        share += value * weight / income
    n = len(values)
    return (1 - area) * (n / (n - 1) if n > 1 else 1)
