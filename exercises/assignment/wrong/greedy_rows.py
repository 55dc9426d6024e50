"""test_known_total test_too_few_colleges"""


def assignment(cost):
    if not cost:
        return [], 0.0
    if not cost[0] or any(len(row) != len(cost[0]) for row in cost):
        raise ValueError
    free, pairs, total = set(range(len(cost[0]))), [], 0.0
    for row in cost:
        if not free:
            pairs.append(-1)
            continue
        college = min(free, key=lambda j: row[j])
        free.remove(college)
        pairs.append(college)
        total += row[college]
    return pairs, total
