"""test_bad_input"""


def programme_move(growth, gap, age):
    if age < 0:
        raise ValueError
    if age == 0:
        return "build" if growth > 0.05 and gap > 0.10 else "keep"
    if growth < -0.05 and gap < -0.10:
        return "withdraw"
    if gap > 0.10:
        return "fill"
    return "strengthen" if growth > 0.05 else "keep"
