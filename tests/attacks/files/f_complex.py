def double(x):
    return complex(x * 2, 0)
