from statistics import mean, variance


def scale_report(rows: list[list[int | None]], reverse_items: list[int], low: int = 1, high: int = 5) -> dict:
    _check(rows, reverse_items, low, high)
    turned = [
        [low + high - score if column in reverse_items else score for column, score in enumerate(row)]
        for row in rows
        if None not in row
    ]
    alpha = _alpha(turned) if len(turned) > 1 else None
    if alpha is None:
        raise ValueError("fewer than two complete respondents, or all totals are equal")
    items = range(len(rows[0]))
    return {
        "alpha": alpha,
        "alpha_if_deleted": [_alpha([row[:item] + row[item + 1 :] for row in turned]) for item in items],
        "mean": mean(score for row in turned for score in row),
    }


def _check(rows, reverse_items, low, high):
    if not rows or len(rows[0]) < 2 or any(len(row) != len(rows[0]) for row in rows):
        raise ValueError("every respondent answers the same two or more items")
    if low >= high or any(score is not None and not low <= score <= high for row in rows for score in row):
        raise ValueError("a score lies outside the scale")
    if any(not 0 <= column < len(rows[0]) for column in reverse_items):
        raise ValueError("there is no such item to reverse")


def _alpha(rows):
    k, total = len(rows[0]), variance([sum(row) for row in rows])
    if k < 2 or total == 0:
        return None
    return k / (k - 1) * (1 - sum(variance(item) for item in zip(*rows)) / total)
