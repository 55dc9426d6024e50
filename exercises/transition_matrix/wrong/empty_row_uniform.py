"""test_known_values test_paths_stay_apart test_state_never_left"""


def transition_matrix(paths, states):
    if not states or len(set(states)) != len(states):
        raise ValueError
    if any(grade not in states for path in paths for grade in path):
        raise ValueError
    counts = {(a, b): 0 for a in states for b in states}
    for path in paths:
        for before, after in zip(path, path[1:]):
            counts[before, after] += 1
    result = []
    for a in states:
        total = sum(counts[a, b] for b in states)
        result.append([counts[a, b] / total if total else 1 / len(states) for b in states])
    return result
