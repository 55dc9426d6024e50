from math import isfinite

GROWTH = 0.05
GAP = 0.10


def programme_move(growth: float, gap: float, age: int) -> str:
    if not (isfinite(growth) and isfinite(gap)) or age < 0:
        raise ValueError("growth and gap must be finite, age must not be negative")
    if age == 0:
        return "build" if growth > GROWTH and gap > GAP else "keep"
    if growth < -GROWTH and gap < -GAP:
        return "withdraw"
    if gap > GAP:
        return "fill"
    return "strengthen" if growth > GROWTH else "keep"
