"""test_both_sides_must_want test_singles_can_block test_order_of_the_pairs"""


def blocking_pairs(matching, proposers, reviewers):
    used = [r for r in matching.values() if r is not None]
    if len(set(used)) < len(used) or any(r not in reviewers for r in used):
        raise ValueError
    for name, reviewer in matching.items():
        if name not in proposers:
            raise ValueError
        if reviewer is not None and (reviewer not in proposers[name] or name not in reviewers[reviewer]):
            raise ValueError
    holder = {r: p for p, r in matching.items() if r is not None}
    pairs = []
    for name, wishes in proposers.items():
        current = matching.get(name)
        if current is None:
            continue
        for reviewer in wishes[: wishes.index(current)]:
            ranking, held = reviewers[reviewer], holder.get(reviewer)
            if held is not None and name in ranking and ranking.index(name) < ranking.index(held):
                pairs.append((name, reviewer))
    return pairs
