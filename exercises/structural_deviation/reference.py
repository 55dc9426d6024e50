def structural_deviation(output_share: float, employment_share: float) -> float | None:
    if output_share < 0 or employment_share < 0:
        raise ValueError("shares must not be negative")
    if employment_share == 0:
        return None
    return output_share / employment_share - 1
