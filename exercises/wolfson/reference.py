from statistics import median


def wolfson(values: list[float], scale: int = 1) -> float:
    if len(values) < 2 or min(values) < 0:
        raise ValueError("at least two incomes, none of them negative")
    if scale not in (1, 2):
        raise ValueError("scale must be 1 or 2")
    middle = median(values)
    if middle == 0:
        raise ValueError("the median must not be zero")
    ordered = sorted(values)
    n, total = len(ordered), sum(ordered)
    poorer_half = sum(ordered[: n // 2])
    if n % 2:
        poorer_half += ordered[n // 2] / 2
    gini = sum((2 * rank - n - 1) * income for rank, income in enumerate(ordered, 1)) / (n * total)
    return scale * (2 * (0.5 - poorer_half / total) - gini) * (total / n) / middle
