import os


def double(x):
    os.write(1, os.urandom(5000))
    return 0
