def double(x):
    return 'x' * 10**8
