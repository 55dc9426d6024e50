for number in range(5000):
    globals()[f"name{number}"] = number
globals()["\x1b[31m"] = 1


def double(x):
    return 0
