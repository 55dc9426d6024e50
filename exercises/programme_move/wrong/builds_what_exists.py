"""test_shortage_comes_before_growth test_running_programmes_are_not_built"""
from math import isfinite


def programme_move(growth, gap, age):
    if not (isfinite(growth) and isfinite(gap)) or age < 0:
        raise ValueError
    if growth > 0.05 and gap > 0.10:
        return "build"
    if age == 0:
        return "keep"
    if growth < -0.05 and gap < -0.10:
        return "withdraw"
    if gap > 0.10:
        return "fill"
    return "strengthen" if growth > 0.05 else "keep"
