"""test_both_must_be_listed"""


def stable_matching(proposers, reviewers):
    for side, other in ((proposers, reviewers), (reviewers, proposers)):
        for wishes in side.values():
            if len(set(wishes)) != len(wishes) or any(name not in other for name in wishes):
                raise ValueError
    rank = {r: {name: place for place, name in enumerate(wishes)} for r, wishes in reviewers.items()}
    holder, asked, waiting = {}, dict.fromkeys(proposers, 0), list(proposers)
    while waiting:
        name = waiting.pop()
        if asked[name] == len(proposers[name]):
            continue
        reviewer = proposers[name][asked[name]]
        asked[name] += 1
        held = holder.get(reviewer)
        if held is None or rank[reviewer].get(name, 99) < rank[reviewer].get(held, 99):
            holder[reviewer] = name
            name = held
        if name is not None:
            waiting.append(name)
    match = {name: None for name in proposers}
    match.update({name: reviewer for reviewer, name in holder.items()})
    return match
