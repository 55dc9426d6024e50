"""test_known_values test_worse_than_chance_is_negative"""


def cohen_kappa(a, b):
    if not a or len(a) != len(b) or len(set(a) | set(b)) == 1:
        raise ValueError
    return sum(x == y for x, y in zip(a, b)) / len(a)
