"""test_known_values test_paths_stay_apart test_rows_are_shares_of_leavers"""


def transition_matrix(paths, states):
    if not states or len(set(states)) != len(states):
        raise ValueError
    if any(grade not in states for path in paths for grade in path):
        raise ValueError
    counts = {(a, b): 0 for a in states for b in states}
    years = [grade for path in paths for grade in path]
    for before, after in zip(years, years[1:]):
        counts[before, after] += 1
    result = []
    for a in states:
        total = sum(counts[a, b] for b in states)
        result.append([counts[a, b] / total if total else float(a == b) for b in states])
    return result
