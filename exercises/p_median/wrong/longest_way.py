"""test_known_values test_joint_choice test_more_sites"""

from itertools import combinations


def p_median(dist, weights, p):
    if not dist or len(weights) != len(dist) or any(len(row) != len(dist[0]) for row in dist):
        raise ValueError
    if not 1 <= p <= len(dist[0]) or min(weights) < 0 or min(map(min, dist)) < 0:
        raise ValueError

    def longest(sites):
        return max(w * min(row[j] for j in sites) for row, w in zip(dist, weights))

    best = min(combinations(range(len(dist[0])), p), key=longest)
    return list(best), float(longest(best))
