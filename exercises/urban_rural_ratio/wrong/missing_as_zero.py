"""test_missing_gives_none"""


def urban_rural_ratio(urban, rural):
    urban = urban or 0
    rural = rural or 0
    if urban < 0 or rural <= 0:
        raise ValueError
    return urban / rural
