"""test_known_values test_shanghai_first test_sum_gives_the_value_back"""


def leave_one_out(values, names, measure):
    if len(values) < 3 or len(values) != len(names):
        raise ValueError
    whole = measure(list(values))
    drops = [(n, measure(values[:i] + values[i + 1 :]) - whole) for i, n in enumerate(names)]
    return sorted(drops, key=lambda d: -d[1])
