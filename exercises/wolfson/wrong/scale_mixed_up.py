"""test_known_values test_scale_two_is_double"""
from statistics import mean, median


def wolfson(values, scale=2):
    if len(values) < 2 or min(values) < 0 or scale not in (1, 2) or median(values) == 0:
        raise ValueError
    x = sorted(values)
    n = len(x)
    half = (sum(x[: n // 2]) + (x[n // 2] / 2 if n % 2 else 0)) / sum(x)
    g = sum((2 * i - n + 1) * v for i, v in enumerate(x)) / (n * sum(x))
    return scale * (1 - 2 * half - g) * mean(x) / median(x)
