def dispersion(values: list[float]) -> dict:
    if len(values) < 2:
        raise ValueError("at least two values are needed")
    mean = sum(values) / len(values)
    if mean <= 0:
        raise ValueError("the mean must be positive")
    variance = sum((value - mean) ** 2 for value in values) / len(values)
    smallest, largest = min(values), max(values)
    return {"cv": variance**0.5 / mean, "max_min": largest / smallest if smallest > 0 else None}
