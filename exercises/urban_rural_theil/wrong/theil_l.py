"""test_known_values"""
from math import log


def urban_rural_theil(p, urban, rural):
    if not 0 < p < 1 or urban <= 0 or rural <= 0:
        raise ValueError
    mu = p * urban + (1 - p) * rural
    return p * log(mu / urban) + (1 - p) * log(mu / rural)
