"""test_too_few_colleges"""

from itertools import permutations


def assignment(cost):
    if not cost:
        return [], 0.0
    if not cost[0] or any(len(row) != len(cost[0]) for row in cost):
        raise ValueError
    n, m = len(cost), len(cost[0])
    served = cost[:m]
    best = min(permutations(range(m), len(served)), key=lambda order: sum(r[j] for r, j in zip(served, order)))
    return list(best) + [-1] * (n - len(served)), float(sum(r[j] for r, j in zip(served, best)))
