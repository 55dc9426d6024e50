def double(x):
    return str(x * 2)
