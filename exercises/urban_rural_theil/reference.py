from math import log


def urban_rural_theil(p: float, urban: float, rural: float) -> float:
    if not 0 < p < 1:
        raise ValueError("the urban share must lie between 0 and 1")
    if urban <= 0 or rural <= 0:
        raise ValueError("both means must be positive")
    mean = p * urban + (1 - p) * rural
    urban_part = p * urban / mean * log(urban / mean)
    rural_part = (1 - p) * rural / mean * log(rural / mean)
    return max(0.0, urban_part + rural_part)
