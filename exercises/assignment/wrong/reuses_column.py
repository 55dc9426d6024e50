"""test_known_total test_each_college_once test_total_belongs_to_the_pairs test_too_few_colleges"""


def assignment(cost):
    if not cost:
        return [], 0.0
    if not cost[0] or any(len(row) != len(cost[0]) for row in cost):
        raise ValueError
    pairs = [min(range(len(row)), key=row.__getitem__) for row in cost]
    return pairs, float(sum(min(row) for row in cost))
