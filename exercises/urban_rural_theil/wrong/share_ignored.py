"""test_known_values test_share_matters"""
from math import log


def urban_rural_theil(p, urban, rural):
    if not 0 < p < 1 or urban <= 0 or rural <= 0:
        raise ValueError
    mu = (urban + rural) / 2
    return 0.5 * urban / mu * log(urban / mu) + 0.5 * rural / mu * log(rural / mu)
