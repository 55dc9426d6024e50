"""test_known_values test_ranked_by_income test_equal_incomes_share_a_rank test_reversed_ranking"""


def concentration_index(benefit, income):
    n = len(benefit)
    if n != len(income) or n < 2 or min(benefit) < 0 or sum(benefit) == 0:
        raise ValueError
    ranks = [(sum(b < a for b in benefit) + sum(b == a for b in benefit) / 2) / n for a in benefit]
    mean = sum(benefit) / n
    return 2 * sum((h - mean) * (r - 0.5) for h, r in zip(benefit, ranks)) / n / mean
