import importlib
import sys

CALLS = []


def double(x):
    CALLS.append(x)
    sys.modules.pop("double", None)
    return len(CALLS)
