"""test_supply_is_never_negative"""


def cobweb(w0, a, b, c, d, periods):
    if b <= 0 or d < 0 or periods < 0:
        raise ValueError
    wages = [w0]
    for _ in range(periods):
        wages.append(max(0, (a - max(0, c + d * wages[-1])) / b))
    return wages
