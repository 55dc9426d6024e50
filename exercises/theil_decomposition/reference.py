from math import log

NOTHING = 1e-12


def theil_decomposition(values: list[float], groups: list[str], weights: list[float] | None = None) -> dict:
    if weights is None:
        weights = [1.0] * len(values)
    if not values or not len(values) == len(groups) == len(weights):
        raise ValueError("the lists must have the same length, at least 1")
    if min(values) <= 0 or min(weights) < 0 or sum(weights) <= 0:
        raise ValueError("incomes must be positive, weights not negative and not all zero")
    total, mean, income = theil(values, weights)
    between = within = 0.0
    for name in dict.fromkeys(groups):
        members = [i for i, group in enumerate(groups) if group == name]
        if sum(weights[i] for i in members) > 0:
            own, own_mean, own_income = theil([values[i] for i in members], [weights[i] for i in members])
            between += own_income / income * log(own_mean / mean)
            within += own_income / income * own
    share = between / total if total > NOTHING else None
    return {"total": total, "between": between, "within": within, "between_share": share}


def theil(values: list[float], weights: list[float]) -> tuple[float, float, float]:
    """The index, the mean and the total income."""
    income = sum(value * weight for value, weight in zip(values, weights))
    mean = income / sum(weights)
    index = sum(weight * value / income * log(value / mean) for value, weight in zip(values, weights))
    return index, mean, income
