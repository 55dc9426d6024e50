def gini(values: list[float], weights: list[float] | None = None) -> float:
    if weights is None:
        weights = [1.0] * len(values)
    if not values or len(values) != len(weights):
        raise ValueError("values and weights must have the same length, at least 1")
    if min(values) < 0 or min(weights) < 0:
        raise ValueError("incomes and weights must not be negative")
    people = sum(weights)
    income = sum(value * weight for value, weight in zip(values, weights))
    if people <= 0 or income <= 0:
        raise ValueError("there must be people and income")
    area = share = 0.0
    for value, weight in sorted(zip(values, weights)):
        before = share
        share += value * weight / income
        area += weight / people * (before + share)
    return max(0.0, 1 - area)
