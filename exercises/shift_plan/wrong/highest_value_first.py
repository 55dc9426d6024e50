"""test_known_values test_value_decides test_touching_sessions_fit"""


def shift_plan(sessions):
    if any(end <= start or value < 0 for start, end, value in sessions):
        raise ValueError
    chosen = []
    for i in sorted(range(len(sessions)), key=lambda i: -sessions[i][2]):
        start, end, _ = sessions[i]
        if all(end <= sessions[k][0] or sessions[k][1] <= start for k in chosen):
            chosen.append(i)
    return sorted(chosen), sum(sessions[i][2] for i in chosen)
