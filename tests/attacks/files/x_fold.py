SIZE = 10**6


def double(x):
    return x * 2 if x else 'a' * (1 << 40) * (1 << 40)
