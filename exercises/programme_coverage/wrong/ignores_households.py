"""test_known_values test_households_count test_ties"""

from itertools import combinations


def programme_coverage(covers, weights, k):
    if k < 0 or any(weight < 0 for weight in weights.values()):
        raise ValueError
    if any(need not in weights for needs in covers.values() for need in needs):
        raise ValueError

    def needs(group):
        return {need for name in group for need in covers[name]}

    best = max(combinations(sorted(covers), min(k, len(covers))), key=lambda group: len(needs(group)))
    return list(best), float(sum(weights[need] for need in needs(best)))
