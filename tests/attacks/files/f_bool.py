def double(x):
    return True
