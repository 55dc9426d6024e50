"""test_unlisted_never_block"""


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
        for reviewer in wishes[: wishes.index(current)] if current else wishes:
            ranking, held = reviewers[reviewer], holder.get(reviewer)
            place = ranking.index(name) if name in ranking else -1
            if held is None or place < ranking.index(held):
                pairs.append((name, reviewer))
    return pairs
