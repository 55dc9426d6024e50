"""test_equal_groups test_ratio_of_top_to_bottom"""


def quintile_gini(groups):
    if len(groups) != 5 or min(groups) <= 0 or list(groups) != sorted(groups):
        raise ValueError
    total = sum(groups)
    gini = sum((2 * i - 6) * x for i, x in enumerate(groups, 1)) / (5 * total)
    return {"gini_lower": gini, "s80_s20": groups[4] / total, "mean_of_groups": total / 5}
