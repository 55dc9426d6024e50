def double(x):
    return dict.fromkeys(range(10**6))
