def cohen_kappa(a: list[str], b: list[str]) -> float:
    n = len(a)
    if n == 0 or n != len(b):
        raise ValueError("two lists of the same length, at least 1, are needed")
    labels = set(a) | set(b)
    if len(labels) == 1:
        raise ValueError("with a single label there is nothing to agree on")
    observed = sum(one == other for one, other in zip(a, b)) / n
    expected = sum(a.count(label) * b.count(label) for label in labels) / n**2
    return (observed - expected) / (1 - expected)
