"""test_logarithmic_positions"""


def geometric_index(values, mins, maxs, weights=None, log=()):
    k = len(values)
    weights = weights or [1 / max(k, 1)] * k
    if not k or not len(mins) == len(maxs) == len(weights) == k or any(a >= b for a, b in zip(mins, maxs)):
        raise ValueError
    if min(weights) <= 0 or abs(sum(weights) - 1) > 1e-6 or any(not 0 <= j < k or mins[j] <= 0 for j in log):
        raise ValueError
    index = 1.0
    for x, a, b, w in zip(values, mins, maxs, weights):
        index *= ((min(max(x, a), b) - a) / (b - a)) ** w
    return index
