"""test_known_values"""


def cohen_kappa(a, b):
    if not a or len(a) != len(b) or len(set(a) | set(b)) == 1:
        raise ValueError
    n = len(a)
    both = a + b
    po = sum(x == y for x, y in zip(a, b)) / n
    pe = sum((both.count(k) / (2 * n)) ** 2 for k in set(both))
    return (po - pe) / (1 - pe)
