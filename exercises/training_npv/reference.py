def training_npv(cost: float, monthly_gain: float, months: int, annual_rate: float) -> float:
    if cost < 0 or months < 0 or annual_rate <= -1:
        raise ValueError("cost and months must not be negative, and the rate must exceed -1")
    growth = (1 + annual_rate) ** (1 / 12)
    return sum(monthly_gain / growth**month for month in range(1, months + 1)) - cost
