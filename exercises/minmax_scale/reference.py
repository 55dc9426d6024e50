def minmax_scale(column: list[float], positive: bool = True) -> list[float]:
    if not column:
        raise ValueError("an empty column has no range")
    low, high = min(column), max(column)
    if low == high:
        return [0.0] * len(column)
    start, width = (low, high - low) if positive else (high, low - high)
    return [(value - start) / width for value in column]
