"""test_known_values test_regions"""
from math import log10


def _t(v, w):
    y = sum(a * b for a, b in zip(v, w))
    mu = y / sum(w)
    return sum(a * b / y * log10(a / mu) for a, b in zip(v, w)), mu, y


def theil_decomposition(values, groups, weights=None):
    weights = [1] * len(values) if weights is None else weights
    if not values or not len(values) == len(groups) == len(weights):
        raise ValueError
    if min(values) <= 0 or min(weights) < 0 or sum(weights) <= 0:
        raise ValueError
    total, mu, y = _t(values, weights)
    between = within = 0.0
    for g in set(groups):
        v = [a for a, k in zip(values, groups) if k == g]
        w = [a for a, k in zip(weights, groups) if k == g]
        if sum(w) > 0:
            t, m, part = _t(v, w)
            between += part / y * log10(m / mu)
            within += part / y * t
    share = None if total <= 1e-12 else between / total
    return {"total": total, "between": between, "within": within, "between_share": share}
