"""test_known_values test_never_above_the_sample"""


def quintile_gini(groups):
    if len(groups) != 5 or min(groups) <= 0 or list(groups) != sorted(groups):
        raise ValueError
    total = sum(groups)
    gini = sum((2 * i - 6) * x for i, x in enumerate(groups, 1)) / (5 * total)
    return {"gini_lower": gini * 5 / 4, "s80_s20": groups[4] / groups[0], "mean_of_groups": total / 5}
