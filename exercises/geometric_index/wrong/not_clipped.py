"""test_values_are_clipped"""
import math


def geometric_index(values, mins, maxs, weights=None, log=()):
    k = len(values)
    weights = weights or [1 / max(k, 1)] * k
    if not k or not len(mins) == len(maxs) == len(weights) == k or any(a >= b for a, b in zip(mins, maxs)):
        raise ValueError
    if min(weights) <= 0 or abs(sum(weights) - 1) > 1e-6 or any(not 0 <= j < k or mins[j] <= 0 for j in log):
        raise ValueError
    index = 1.0
    for j in range(k):
        x, a, b = values[j], mins[j], maxs[j]
        if j in log:
            x, a, b = math.log(x), math.log(a), math.log(b)
        index *= ((x - a) / (b - a)) ** weights[j]
    return index
