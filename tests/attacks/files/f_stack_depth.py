import sys

sys.setrecursionlimit(10**6)


def double(x, depth=0):
    return 0 if depth > 3000 else double(x, depth + 1)
