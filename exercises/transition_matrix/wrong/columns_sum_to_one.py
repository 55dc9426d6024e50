"""test_known_values test_rows_are_shares_of_leavers test_paths_stay_apart test_states_give_the_order test_state_never_left"""


def transition_matrix(paths, states):
    if not states or len(set(states)) != len(states):
        raise ValueError
    if any(grade not in states for path in paths for grade in path):
        raise ValueError
    counts = [[0] * len(states) for _ in states]
    for path in paths:
        for before, after in zip(path, path[1:]):
            counts[states.index(before)][states.index(after)] += 1
    totals = [sum(row[j] for row in counts) for j in range(len(states))]
    return [
        [row[j] / totals[j] if totals[j] else float(i == j) for j in range(len(states))]
        for i, row in enumerate(counts)
    ]
