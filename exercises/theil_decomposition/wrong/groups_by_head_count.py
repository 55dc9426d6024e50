"""test_known_values test_regions test_extreme_groupings test_parts_add_up"""
from math import log


def _t(v, w):
    y = sum(a * b for a, b in zip(v, w))
    mu = y / sum(w)
    return sum(a * b / y * log(a / mu) for a, b in zip(v, w)), mu


def theil_decomposition(values, groups, weights=None):
    weights = [1] * len(values) if weights is None else weights
    if not values or not len(values) == len(groups) == len(weights):
        raise ValueError
    if min(values) <= 0 or min(weights) < 0 or sum(weights) <= 0:
        raise ValueError
    total, mu = _t(values, weights)
    between = within = 0.0
    for g in set(groups):
        v = [a for a, k in zip(values, groups) if k == g]
        w = [a for a, k in zip(weights, groups) if k == g]
        if sum(w) > 0:
            t, m = _t(v, w)
            between += sum(w) / sum(weights) * log(m / mu)
            within += sum(w) / sum(weights) * t
    share = None if total <= 1e-12 else between / total
    return {"total": total, "between": between, "within": within, "between_share": share}
