def double(x):
    nested = frozenset()
    for _ in range(38):
        nested = frozenset([nested])
    return nested
