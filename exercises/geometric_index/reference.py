import math


def geometric_index(
    values: list[float],
    mins: list[float],
    maxs: list[float],
    weights: list[float] | None = None,
    log: tuple[int, ...] = (),
) -> float:
    k = len(values)
    if weights is None:
        weights = [1 / k] * k if k else []
    if k == 0 or not len(mins) == len(maxs) == len(weights) == k:
        raise ValueError("all lists need the same length, at least 1")
    if any(low >= high for low, high in zip(mins, maxs)):
        raise ValueError("a lower goalpost is not below the upper one")
    if min(weights) <= 0 or abs(sum(weights) - 1) > 1e-6:
        raise ValueError("weights must be positive and add up to 1")
    if any(not 0 <= place < k or mins[place] <= 0 for place in log):
        raise ValueError("a logarithmic position does not exist or has no positive lower goalpost")
    index = 1.0
    for place, (value, low, high, weight) in enumerate(zip(values, mins, maxs, weights)):
        value = min(max(value, low), high)
        if place in log:
            value, low, high = math.log(value), math.log(low), math.log(high)
        index *= ((value - low) / (high - low)) ** weight
    return index
