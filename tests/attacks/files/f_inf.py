def double(x):
    return float('inf')
