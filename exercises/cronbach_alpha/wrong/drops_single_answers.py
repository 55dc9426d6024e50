"""test_incomplete_respondents_leave"""
from statistics import variance


def cronbach_alpha(rows):
    if not rows or len(rows[0]) < 2 or any(len(row) != len(rows[0]) for row in rows):
        raise ValueError
    complete = [row for row in rows if None not in row]
    if len(complete) < 2 or variance([sum(row) for row in complete]) == 0:
        raise ValueError
    k = len(rows[0])
    items = [variance([score for score in item if score is not None]) for item in zip(*rows)]
    totals = [sum(score for score in row if score is not None) for row in rows]
    return k / (k - 1) * (1 - sum(items) / variance(totals))
