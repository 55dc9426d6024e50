"""test_known_values test_scale_does_not_matter test_symmetry_and_bounds test_high_income_structure"""


def similarity(a, b):
    if not a or len(a) != len(b) or min(a) < 0 or min(b) < 0 or not any(a) or not any(b):
        raise ValueError
    return sum(x * y for x, y in zip(a, b)) / (sum(x * x for x in a) * sum(y * y for y in b))
