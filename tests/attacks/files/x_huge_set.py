def double(x):
    return {frozenset(range(n, n + 6)) for n in range(0, 42000, 6)}
