"""test_thresholds_are_strict"""
from math import isfinite


def programme_move(growth, gap, age):
    if not (isfinite(growth) and isfinite(gap)) or age < 0:
        raise ValueError
    if age == 0:
        return "build" if growth >= 0.05 and gap >= 0.10 else "keep"
    if growth <= -0.05 and gap <= -0.10:
        return "withdraw"
    if gap >= 0.10:
        return "fill"
    return "strengthen" if growth >= 0.05 else "keep"
