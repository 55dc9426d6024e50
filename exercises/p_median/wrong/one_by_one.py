"""test_known_values test_joint_choice"""


def p_median(dist, weights, p):
    if not dist or len(weights) != len(dist) or any(len(row) != len(dist[0]) for row in dist):
        raise ValueError
    m = len(dist[0])
    if not 1 <= p <= m or min(weights) < 0 or min(map(min, dist)) < 0:
        raise ValueError

    def effort(sites):
        return sum(w * min(row[j] for j in sites) for row, w in zip(dist, weights))

    chosen = []
    for _ in range(p):
        chosen.append(min((j for j in range(m) if j not in chosen), key=lambda j: effort([*chosen, j])))
    return sorted(chosen), effort(chosen)
