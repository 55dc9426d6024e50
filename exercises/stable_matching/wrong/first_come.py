"""test_known_values test_reviewers_may_change_their_mind test_nobody_prefers_to_leave"""


def stable_matching(proposers, reviewers):
    for side, other in ((proposers, reviewers), (reviewers, proposers)):
        for wishes in side.values():
            if len(set(wishes)) != len(wishes) or any(name not in other for name in wishes):
                raise ValueError
    taken, match = set(), {}
    for name, wishes in proposers.items():
        match[name] = None
        for reviewer in wishes:
            if reviewer not in taken and name in reviewers[reviewer]:
                match[name] = reviewer
                taken.add(reviewer)
                break
    return match
