def concentration_index(benefit: list[float], income: list[float]) -> float:
    people = len(benefit)
    if people != len(income) or people < 2:
        raise ValueError("benefit and income must have the same length, at least 2")
    if min(benefit) < 0 or sum(benefit) == 0:
        raise ValueError("benefits must not be negative, and somebody must benefit")
    ranks = [_rank(own, income) for own in income]
    mean = sum(benefit) / people
    covariance = sum((got - mean) * (rank - 0.5) for got, rank in zip(benefit, ranks)) / people
    return 2 * covariance / mean


def _rank(own: float, income: list[float]) -> float:
    poorer = sum(other < own for other in income)
    equal = sum(other == own for other in income)
    return (poorer + equal / 2) / len(income)
