"""test_known_total test_each_college_once test_too_few_colleges"""

from itertools import permutations


def assignment(cost):
    if not cost:
        return [], 0.0
    if not cost[0] or any(len(row) != len(cost[0]) for row in cost):
        raise ValueError
    n, m = len(cost), len(cost[0])
    columns = list(range(m)) + [-1] * (n - m)
    best = max(
        set(permutations(columns, n)), key=lambda order: sum(cost[i][j] for i, j in enumerate(order) if j >= 0)
    )
    return list(best), float(sum(cost[i][j] for i, j in enumerate(best) if j >= 0))
