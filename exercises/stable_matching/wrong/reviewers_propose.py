"""test_known_values test_proposing_side_is_favoured"""


def stable_matching(proposers, reviewers):
    for side, other in ((proposers, reviewers), (reviewers, proposers)):
        for wishes in side.values():
            if len(set(wishes)) != len(wishes) or any(name not in other for name in wishes):
                raise ValueError
    match = {name: None for name in proposers}
    waiting = [(name, 0) for name in reviewers]
    while waiting:
        reviewer, next_wish = waiting.pop()
        if next_wish == len(reviewers[reviewer]):
            continue
        name = reviewers[reviewer][next_wish]
        held, wishes = match[name], proposers[name]
        if reviewer in wishes and (held is None or wishes.index(reviewer) < wishes.index(held[0])):
            if held is not None:
                waiting.append(held)
            match[name] = (reviewer, next_wish + 1)
        else:
            waiting.append((reviewer, next_wish + 1))
    return {name: held[0] if held else None for name, held in match.items()}
