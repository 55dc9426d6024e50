"""test_same_people_throughout"""
from statistics import mean, variance


def alpha(rows):
    rows = [row for row in rows if None not in row]
    k, total = len(rows[0]), variance([sum(row) for row in rows])
    return None if k < 2 or total == 0 else k / (k - 1) * (1 - sum(map(variance, zip(*rows))) / total)


def scale_report(rows, reverse_items, low=1, high=5):
    if not rows or len(rows[0]) < 2 or any(len(row) != len(rows[0]) for row in rows) or low >= high:
        raise ValueError
    if any(s is not None and not low <= s <= high for row in rows for s in row):
        raise ValueError
    if any(not 0 <= j < len(rows[0]) for j in reverse_items):
        raise ValueError
    rows = [[low + high - s if j in reverse_items and s is not None else s for j, s in enumerate(row)] for row in rows]
    if sum(None not in row for row in rows) < 2 or alpha(rows) is None:
        raise ValueError
    deleted = [alpha([row[:j] + row[j + 1 :] for row in rows]) for j in range(len(rows[0]))]
    average = mean(s for row in rows if None not in row for s in row)
    return {"alpha": alpha(rows), "alpha_if_deleted": deleted, "mean": average}
