"""test_deleted_items test_same_people_throughout"""
from statistics import mean, variance


def turn(rows, columns, low, high):
    return [[low + high - s if j in columns else s for j, s in enumerate(row)] for row in rows]


def alpha(rows):
    k, total = len(rows[0]), variance([sum(row) for row in rows])
    return None if k < 2 or total == 0 else k / (k - 1) * (1 - sum(map(variance, zip(*rows))) / total)


def scale_report(rows, reverse_items, low=1, high=5):
    if not rows or len(rows[0]) < 2 or any(len(row) != len(rows[0]) for row in rows) or low >= high:
        raise ValueError
    if any(s is not None and not low <= s <= high for row in rows for s in row):
        raise ValueError
    if any(not 0 <= j < len(rows[0]) for j in reverse_items):
        raise ValueError
    rows = turn([row for row in rows if None not in row], reverse_items, low, high)
    if len(rows) < 2 or alpha(rows) is None:
        raise ValueError
    again = turn(rows, reverse_items, low, high)
    deleted = [alpha([row[:j] + row[j + 1 :] for row in again]) for j in range(len(rows[0]))]
    return {"alpha": alpha(rows), "alpha_if_deleted": deleted, "mean": mean(s for row in rows for s in row)}
