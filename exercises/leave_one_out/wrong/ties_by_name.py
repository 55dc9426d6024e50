"""test_ties_keep_order"""


def leave_one_out(values, names, measure):
    if len(values) < 3 or len(values) != len(names):
        raise ValueError
    whole = measure(list(values))
    drops = [(n, whole - measure(values[:i] + values[i + 1 :])) for i, n in enumerate(names)]
    return sorted(drops, key=lambda d: (-d[1], d[0]))
