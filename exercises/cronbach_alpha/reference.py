from statistics import variance


def cronbach_alpha(rows: list[list[float | None]]) -> float:
    if not rows or len(rows[0]) < 2 or any(len(row) != len(rows[0]) for row in rows):
        raise ValueError("every respondent answers the same two or more items")
    complete = [row for row in rows if None not in row]
    if len(complete) < 2:
        raise ValueError("fewer than two complete respondents")
    total = variance([sum(row) for row in complete])
    if total == 0:
        raise ValueError("all totals are equal")
    items = [variance(item) for item in zip(*complete)]
    return len(items) / (len(items) - 1) * (1 - sum(items) / total)
