def urban_rural_ratio(urban: float | None, rural: float | None) -> float | None:
    if urban is None or rural is None:
        return None
    if urban < 0 or rural <= 0:
        raise ValueError("the urban mean must not be negative and the rural mean must be positive")
    return urban / rural
