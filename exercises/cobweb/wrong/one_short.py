"""test_known_values test_starts_with_the_first_wage test_supply_is_never_negative test_distance_shrinks_each_year"""


def cobweb(w0, a, b, c, d, periods):
    if b <= 0 or d < 0 or periods < 0:
        raise ValueError
    wages = []
    wage = w0
    for _ in range(periods):
        wage = (a - max(0, c + d * wage)) / b
        wages.append(wage)
    return wages
