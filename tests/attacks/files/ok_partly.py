def double(x):
    return int(x) * 2
