"""test_not_rounded test_inverse_and_scale"""


def urban_rural_ratio(urban, rural):
    if urban is None or rural is None:
        return None
    if urban < 0 or rural <= 0:
        raise ValueError
    return round(urban / rural, 2)
