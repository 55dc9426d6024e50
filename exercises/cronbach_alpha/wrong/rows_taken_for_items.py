"""test_known_values test_copies_agree_perfectly test_shift_changes_nothing test_incomplete_respondents_leave"""
from statistics import variance


def cronbach_alpha(rows):
    if not rows or len(rows[0]) < 2 or any(len(row) != len(rows[0]) for row in rows):
        raise ValueError
    rows = [row for row in rows if None not in row]
    if len(rows) < 2 or variance([sum(row) for row in rows]) == 0:
        raise ValueError
    k = len(rows)
    totals = variance([sum(item) for item in zip(*rows)]) or 1
    return k / (k - 1) * (1 - sum(variance(row) for row in rows) / totals)
