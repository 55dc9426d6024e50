"""test_known_values test_scale_does_not_matter test_symmetry_and_bounds"""
from math import sqrt


def similarity(a, b):
    if not a or len(a) != len(b) or min(a) < 0 or min(b) < 0 or not any(a) or not any(b):
        raise ValueError
    if abs(sum(a) - 100) > 2 or abs(sum(b) - 100) > 2:
        raise ValueError
    return sum(x * y for x, y in zip(a, b)) / sqrt(sum(x * x for x in a) * sum(y * y for y in b))
