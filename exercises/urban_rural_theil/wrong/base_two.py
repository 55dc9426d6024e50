"""test_known_values"""
from math import log2


def urban_rural_theil(p, urban, rural):
    if not 0 < p < 1 or urban <= 0 or rural <= 0:
        raise ValueError
    mu = p * urban + (1 - p) * rural
    return p * urban / mu * log2(urban / mu) + (1 - p) * rural / mu * log2(rural / mu)
