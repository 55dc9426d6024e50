from bisect import bisect_right


def shift_plan(sessions: list[tuple[float, float, float]]) -> tuple[list[int], float]:
    if any(end <= start or value < 0 for start, end, value in sessions):
        raise ValueError("a session must end after it starts, and its value must not be negative")
    order = sorted(range(len(sessions)), key=lambda i: sessions[i][1])
    ends = [sessions[i][1] for i in order]
    before = [bisect_right(ends, sessions[i][0]) for i in order]
    best = [0.0]
    for j, i in enumerate(order):
        best.append(max(best[j], sessions[i][2] + best[before[j]]))
    chosen = []
    j = len(order)
    while j:
        if best[j] > best[j - 1]:
            chosen.append(order[j - 1])
            j = before[j - 1]
        else:
            j -= 1
    return sorted(chosen), best[-1]
