from vetcourse.checks import agrees, close, holds, points, raises, required, unchanged


def random_lists(rng, own, other, complete):
    lists = {}
    for name in own:
        wishes = rng.sample(other, len(other))
        lists[name] = wishes if complete else wishes[: rng.randint(0, len(other))]
    return lists


def opposed(rng):
    """Each proposer is the last choice of its own first choice: the two sides' best matchings differ."""
    own, other = rng.sample("abcd", 4), rng.sample("WXYZ", 4)
    proposers = {name: other[place:] + other[:place] for place, name in enumerate(own)}
    reviewers = {}
    for place, name in enumerate(other):
        middle = [own[place - 2], own[place - 3]]
        rng.shuffle(middle)
        reviewers[name] = [own[place - 1], *middle, own[place]]
    return proposers, reviewers, dict(zip(own, other))


def blocked(match, proposers, reviewers):
    taken = {reviewer: name for name, reviewer in match.items() if reviewer is not None}
    for name, wishes in proposers.items():
        own = wishes.index(match[name]) if match[name] in wishes else len(wishes)
        for reviewer in wishes[:own]:
            ranking = reviewers[reviewer]
            if name in ranking and (reviewer not in taken or ranking.index(name) < ranking.index(taken[reviewer])):
                return True
    return False


@points(2)
def test_known_values(student):
    """两个已知的例子算得对，人多的一边有人落空。"""
    proposers = {"a": ["X", "Y"], "b": ["Y", "X"]}
    close(student.stable_matching(proposers, {"X": ["b", "a"], "Y": ["a", "b"]}), {"a": "X", "b": "Y"})
    proposers = {"a": ["X", "Y"], "b": ["X", "Y"], "c": ["Y", "X"]}
    reviewers = {"X": ["c", "b", "a"], "Y": ["a", "c", "b"]}
    close(student.stable_matching(proposers, reviewers), {"a": "Y", "b": None, "c": "X"})


@points(2)
def test_reviewers_may_change_their_mind(student, rng):
    """人人都想去同一所学校时，它留下最喜欢的一个，不论谁先来。"""
    names = ["a", "b", "c", "d"]
    winner = rng.choice(names[1:])
    ranking = [winner, *(name for name in names if name != winner)]
    match = student.stable_matching({name: ["X"] for name in names}, {"X": ranking})
    close(match, {name: "X" if name == winner else None for name in names})


@points(2)
def test_proposing_side_is_favoured(student, rng):
    """有几个稳定匹配时，得到的是申请方人人最满意的那一个。"""
    proposers, reviewers, best = opposed(rng)
    close(student.stable_matching(proposers, reviewers), best)
    close(student.stable_matching(reviewers, proposers), {name: reviewers[name][0] for name in reviewers})


def test_both_must_be_listed(student):
    """只有互相列在名单上的两方才能配对。"""
    close(student.stable_matching({"a": ["X"], "b": []}, {"X": ["b"]}), {"a": None, "b": None})
    close(student.stable_matching({"a": ["X", "Y"]}, {"X": [], "Y": ["a"]}), {"a": "Y"})
    close(student.stable_matching({"a": []}, {"X": []}), {"a": None})


def test_nobody_prefers_to_leave(student, rng):
    """结果里没有两方都更想要对方，也没有人落空却本可配成。"""
    own, other = ["a", "b", "c", "d", "e"], ["V", "W", "X", "Y", "Z"]
    for _ in range(4):
        proposers, reviewers = random_lists(rng, own, other, True), random_lists(rng, other, own, True)
        match = student.stable_matching(proposers, reviewers)
        holds(sorted(match) == own and sorted(match.values()) == other, match)
        holds(not blocked(match, proposers, reviewers), match)


def test_bad_input(student):
    """名单里有不认识或重复的名字时，抛出 ValueError。"""
    raises(ValueError, student.stable_matching, {"a": ["X"]}, {})
    raises(ValueError, student.stable_matching, {"a": []}, {"X": ["b"]})
    raises(ValueError, student.stable_matching, {"a": ["X", "X"]}, {"X": ["a"]})
    raises(ValueError, student.stable_matching, {"a": ["X"]}, {"X": ["a", "a"]})


def test_input_is_kept(student):
    """传入的字典保持原样。"""
    unchanged(student.stable_matching, {"a": ["X", "Y"], "b": ["X"]}, {"X": ["b", "a"], "Y": ["a"]})


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的名单上（完整和不完整、两边人数不同），结果与参考解一致。"""
    own, other = ["a", "b", "c", "d", "e", "f"], ["U", "V", "W", "X", "Y"]
    for complete in (True, False, False):
        for left, right in ((6, 5), (4, 5), (5, 5)):
            one, two = own[:left], other[:right]
            proposers = random_lists(rng, one, two, complete)
            reviewers = random_lists(rng, two, one, complete)
            agrees(student.stable_matching, reference.stable_matching, proposers, reviewers)
    agrees(student.stable_matching, reference.stable_matching, *opposed(rng)[:2])
