"""test_known_values test_regions"""
from math import log


def _l(v, w):
    mu = sum(a * b for a, b in zip(v, w)) / sum(w)
    return sum(b * log(mu / a) for a, b in zip(v, w)) / sum(w), mu, sum(w)


def theil_decomposition(values, groups, weights=None):
    weights = [1] * len(values) if weights is None else weights
    if not values or not len(values) == len(groups) == len(weights):
        raise ValueError
    if min(values) <= 0 or min(weights) < 0 or sum(weights) <= 0:
        raise ValueError
    total, mu, n = _l(values, weights)
    between = within = 0.0
    for g in set(groups):
        v = [a for a, k in zip(values, groups) if k == g]
        w = [a for a, k in zip(weights, groups) if k == g]
        if sum(w) > 0:
            t, m, k = _l(v, w)
            between += k / n * log(mu / m)
            within += k / n * t
    share = None if total <= 1e-12 else between / total
    return {"total": total, "between": between, "within": within, "between_share": share}
