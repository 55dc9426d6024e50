from math import sqrt


def similarity(a: list[float], b: list[float]) -> float:
    if not a or len(a) != len(b):
        raise ValueError("both structures need the same fields, at least one")
    if min(a) < 0 or min(b) < 0:
        raise ValueError("shares must not be negative")
    if max(a) == 0 or max(b) == 0:
        raise ValueError("a structure must not be all zeros")
    product = sum(x * y for x, y in zip(a, b))
    return product / sqrt(sum(x * x for x in a) * sum(y * y for y in b))
