from math import floor


def tilted_funding(schools: list[dict], weights: dict[str, float], budget_fen: int) -> list[int]:
    if budget_fen < 0 or any(weight < 0 for weight in weights.values()):
        raise ValueError("the budget and the weights must not be negative")
    for school in schools:
        if school["pupils"] < 0 or any(not 0 <= need <= 1 for need in school["needs"].values()):
            raise ValueError("pupils must not be negative and needs must lie between 0 and 1")
    units = [
        school["pupils"] * (1 + sum(weight * school["needs"].get(need, 0) for need, weight in weights.items()))
        for school in schools
    ]
    if sum(units) <= 0:
        raise ValueError("there is nobody to pay for")
    due = [budget_fen * unit / sum(units) for unit in units]
    parts = [floor(amount) for amount in due]
    by_remainder = sorted(range(len(due)), key=lambda i: (-round(due[i] - parts[i], 9), i))
    for i in by_remainder[: budget_fen - sum(parts)]:
        parts[i] += 1
    return parts
