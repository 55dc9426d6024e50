"""test_joint_choice test_a_need_counts_once"""

from itertools import combinations


def programme_coverage(covers, weights, k):
    if k < 0 or any(weight < 0 for weight in weights.values()):
        raise ValueError
    if any(need not in weights for needs in covers.values() for need in needs):
        raise ValueError

    def covered(group):
        return float(sum(weights[need] for name in group for need in covers[name]))

    best = max(combinations(sorted(covers), min(k, len(covers))), key=covered)
    return list(best), covered(best)
