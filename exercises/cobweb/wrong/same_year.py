"""test_known_values test_supply_is_never_negative test_distance_shrinks_each_year"""


def cobweb(w0, a, b, c, d, periods):
    if b <= 0 or d < 0 or periods < 0:
        raise ValueError
    # Supply and demand of the same year meet at once.
    level = (a - c) / (b + d)
    return [w0] + [level] * periods
