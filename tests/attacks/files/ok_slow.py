import time


def double(x):
    time.sleep(0.1)
    return x * 2
