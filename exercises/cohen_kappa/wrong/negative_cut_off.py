"""test_worse_than_chance_is_negative"""


def cohen_kappa(a, b):
    if not a or len(a) != len(b) or len(set(a) | set(b)) == 1:
        raise ValueError
    n = len(a)
    po = sum(x == y for x, y in zip(a, b)) / n
    pe = sum(a.count(k) * b.count(k) for k in set(a)) / n**2
    return max(0.0, (po - pe) / (1 - pe))
