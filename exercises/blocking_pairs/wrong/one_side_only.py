"""test_both_sides_must_want test_known_values"""


def blocking_pairs(matching, proposers, reviewers):
    used = [r for r in matching.values() if r is not None]
    if len(set(used)) < len(used):
        raise ValueError
    for name, reviewer in matching.items():
        if name not in proposers:
            raise ValueError
        if reviewer is not None and (reviewer not in proposers[name] or name not in reviewers[reviewer]):
            raise ValueError
    pairs = []
    for name, wishes in proposers.items():
        current = matching.get(name)
        better = wishes[: wishes.index(current)] if current else wishes
        pairs += [(name, reviewer) for reviewer in better if name in reviewers[reviewer]]
    return pairs
