"""test_known_values test_greedy_skips_who_does_not_fit"""

from itertools import combinations


def training_priority(people, budget):
    if budget < 0 or len(people) > 20 or len({p["id"] for p in people}) < len(people):
        raise ValueError
    if any(p["cost"] <= 0 or p["gain"] < 0 for p in people):
        raise ValueError
    chosen, left = [], budget
    for p in sorted(people, key=lambda p: (-p["gain"], p["id"])):
        if p["cost"] <= left:
            chosen.append(p)
            left -= p["cost"]
    groups = [g for n in range(len(people) + 1) for g in combinations(people, n)]
    best = max((g for g in groups if sum(p["cost"] for p in g) <= budget), key=lambda g: sum(p["gain"] for p in g))
    return {
        "greedy": sorted(p["id"] for p in chosen),
        "greedy_gain": sum(p["gain"] for p in chosen),
        "exact": sorted(p["id"] for p in best),
        "exact_gain": sum(p["gain"] for p in best),
    }
