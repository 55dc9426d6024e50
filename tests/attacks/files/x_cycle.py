def double(x):
    value = []
    value.append(value)
    return value
