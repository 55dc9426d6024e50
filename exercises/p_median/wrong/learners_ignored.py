"""test_known_values test_joint_choice test_learners_count test_ties test_more_sites"""

from itertools import combinations


def p_median(dist, weights, p):
    if not dist or len(weights) != len(dist) or any(len(row) != len(dist[0]) for row in dist):
        raise ValueError
    if not 1 <= p <= len(dist[0]) or min(weights) < 0 or min(map(min, dist)) < 0:
        raise ValueError

    def effort(sites):
        return sum(min(row[j] for j in sites) for row in dist)

    best = min(combinations(range(len(dist[0])), p), key=effort)
    return list(best), float(effort(best))
