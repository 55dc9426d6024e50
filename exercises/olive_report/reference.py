def olive_report(rows: list[dict]) -> list[dict]:
    return [indicators(row) for row in sorted(rows, key=lambda row: row["year"])]


def indicators(row: dict) -> dict:
    groups, median, mean = row["groups"], row["median"], row["mean"]
    if len(groups) != 5 or groups[0] <= 0 or list(groups) != sorted(groups):
        raise ValueError("five positive group means from low to high are needed")
    return {
        "year": row["year"],
        "middle_share": sum(groups[1:4]) / sum(groups),
        "median_mean": None if median is None or mean is None else median / mean,
        "wolfson": wolfson_of_five(groups),
    }


def wolfson_of_five(groups: list[float]) -> float:
    low, lower_middle, middle, upper_middle, high = groups
    total = sum(groups)
    poorer_half = (low + lower_middle + middle / 2) / total
    gini = (4 * (high - low) + 2 * (upper_middle - lower_middle)) / (5 * total)
    return (2 * (0.5 - poorer_half) - gini) * (total / 5) / middle
