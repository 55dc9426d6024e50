def double(x):
    return 10**200000
