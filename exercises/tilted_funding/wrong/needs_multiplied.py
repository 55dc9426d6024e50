"""test_needs_add_up"""


def tilted_funding(schools, weights, budget_fen):
    if budget_fen < 0 or any(w < 0 for w in weights.values()):
        raise ValueError
    if any(s["pupils"] < 0 or any(q < 0 or q > 1 for q in s["needs"].values()) for s in schools):
        raise ValueError
    units = []
    for s in schools:
        unit = s["pupils"]
        for k, q in s["needs"].items():
            unit *= 1 + weights.get(k, 0) * q
        units.append(unit)
    if sum(units) <= 0:
        raise ValueError
    due = [budget_fen * u / sum(units) for u in units]
    parts = [int(x) for x in due]
    order = sorted(range(len(due)), key=lambda i: (-round(due[i] - parts[i], 9), i))
    for i in order[: budget_fen - sum(parts)]:
        parts[i] += 1
    return parts
