def double(x):
    return iter(int, 1)
