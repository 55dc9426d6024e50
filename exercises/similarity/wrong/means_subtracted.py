"""test_known_values test_scale_does_not_matter test_symmetry_and_bounds test_high_income_structure"""
from math import sqrt


def similarity(a, b):
    if not a or len(a) != len(b) or min(a) < 0 or min(b) < 0 or not any(a) or not any(b):
        raise ValueError
    a = [x - sum(a) / len(a) for x in a]
    b = [y - sum(b) / len(b) for y in b]
    size = sqrt(sum(x * x for x in a) * sum(y * y for y in b))
    return sum(x * y for x, y in zip(a, b)) / size if size else 1.0
