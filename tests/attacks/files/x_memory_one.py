def double(x):
    return len(bytearray(100 * 2**30))
