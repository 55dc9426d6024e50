def quintile_gini(groups: list[float]) -> dict:
    if len(groups) != 5 or groups[0] <= 0:
        raise ValueError("five positive group means are needed")
    if list(groups) != sorted(groups):
        raise ValueError("the groups must run from low to high")
    total = sum(groups)
    area = share = 0.0
    for group in groups:
        before = share
        share += group / total
        area += (before + share) / 2 / 5
    return {
        "gini_lower": max(0.0, 1 - 2 * area),
        "s80_s20": groups[4] / groups[0],
        "mean_of_groups": total / 5,
    }
