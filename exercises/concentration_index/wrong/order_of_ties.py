"""test_equal_incomes_share_a_rank"""


def concentration_index(benefit, income):
    n = len(benefit)
    if n != len(income) or n < 2 or min(benefit) < 0 or sum(benefit) == 0:
        raise ValueError
    order = sorted(range(n), key=lambda i: income[i])
    mean = sum(benefit) / n
    return 2 * sum((benefit[i] - mean) * ((k + 0.5) / n - 0.5) for k, i in enumerate(order)) / n / mean
