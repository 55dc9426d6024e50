"""test_known_values test_value_decides"""


def shift_plan(sessions):
    if any(end <= start or value < 0 for start, end, value in sessions):
        raise ValueError
    chosen, free = [], float("-inf")
    for i in sorted(range(len(sessions)), key=lambda i: sessions[i][1]):
        if sessions[i][0] >= free:
            chosen.append(i)
            free = sessions[i][1]
    return sorted(chosen), sum(sessions[i][2] for i in chosen)
