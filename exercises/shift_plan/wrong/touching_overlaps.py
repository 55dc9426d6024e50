"""test_known_values test_touching_sessions_fit test_value_decides"""


def shift_plan(sessions):
    if any(end <= start or value < 0 for start, end, value in sessions):
        raise ValueError
    order = sorted(range(len(sessions)), key=lambda i: sessions[i][1])
    best = [(0, [])]
    for j, i in enumerate(order):
        start, _, value = sessions[i]
        p = sum(sessions[k][1] < start for k in order)
        take = (best[p][0] + value, best[p][1] + [i])
        best.append(max(best[j], take, key=lambda pair: pair[0]))
    return sorted(best[-1][1]), best[-1][0]
