from vetcourse.checks import agrees, equal, points, raises, required, unchanged

BOTH = {"a": ["X", "Y"], "b": ["X", "Y"]}


def random_lists(rng, own, other):
    lists = {}
    for name in own:
        wishes = rng.sample(other, len(other))
        lists[name] = wishes[: rng.randint(len(other) // 2, len(other))]
    return lists


def random_matching(rng, proposers, reviewers):
    matching, free = {}, set(reviewers)
    for name, wishes in proposers.items():
        mutual = [reviewer for reviewer in wishes if reviewer in free and name in reviewers[reviewer]]
        matching[name] = rng.choice([None, *mutual])
        free.discard(matching[name])
    return matching


@points(2)
def test_known_values(student):
    """不稳定的匹配找出一个对子，稳定的匹配找不出。"""
    reviewers = {"X": ["a", "b"], "Y": ["a", "b"]}
    equal(student.blocking_pairs({"a": "Y", "b": "X"}, BOTH, reviewers), [("a", "X")])
    equal(student.blocking_pairs({"a": "X", "b": "Y"}, BOTH, reviewers), [])


@points(2)
def test_both_sides_must_want(student, rng):
    """单方面更想要对方，不会改投。"""
    equal(student.blocking_pairs({"a": "Y", "b": "X"}, BOTH, {"X": ["b", "a"], "Y": ["a", "b"]}), [])
    names = rng.sample(["a", "b", "c", "d"], 4)
    matching = {names[0]: "X", **dict.fromkeys(names[1:])}
    place = rng.randint(1, 3)
    ranking = [*names[1 : place + 1], names[0], *names[place + 1 :]]
    expected = [(name, "X") for name in names[1 : place + 1]]
    equal(student.blocking_pairs(matching, {name: ["X"] for name in names}, {"X": ranking}), expected)


def test_unlisted_never_block(student):
    """没有互相列在名单上的两方不会改投。"""
    equal(student.blocking_pairs({}, {"a": ["X"]}, {"X": []}), [])
    equal(student.blocking_pairs({"b": "X"}, {"a": ["X"], "b": ["X"]}, {"X": ["b"]}), [])
    equal(student.blocking_pairs({}, {"a": []}, {"X": ["a"]}), [])
    equal(student.blocking_pairs({"b": "X"}, {"a": [], "b": ["X"]}, {"X": ["a", "b"]}), [])


def test_singles_can_block(student):
    """没有伙伴的一方愿意接受名单上的任何人。"""
    equal(student.blocking_pairs({}, {"a": ["X"]}, {"X": ["a"]}), [("a", "X")])
    matching = {"a": None, "b": "X"}
    equal(student.blocking_pairs(matching, BOTH, {"X": ["a", "b"], "Y": ["b", "a"]}), [("a", "X"), ("a", "Y")])
    equal(student.blocking_pairs({"a": "Y"}, {"a": ["X", "Y"]}, {"X": ["a"], "Y": ["a"]}), [("a", "X")])


def test_order_of_the_pairs(student, rng):
    """对子先按申请方的次序，再按各自名单的次序。"""
    names, schools = rng.sample(["a", "b", "c"], 3), rng.sample(["X", "Y", "Z"], 3)
    proposers = {name: rng.sample(schools, 3) for name in names}
    reviewers = {school: rng.sample(names, 3) for school in schools}
    expected = [(name, school) for name in names for school in proposers[name]]
    equal(student.blocking_pairs({}, proposers, reviewers), expected)


def test_bad_matching(student):
    """不合约定的匹配抛出 ValueError。"""
    reviewers = {"X": ["a", "b"], "Y": ["b"]}
    for matching in ({"a": "X", "b": "X"}, {"c": "X"}, {"a": "Z"}, {"a": "Y"}):
        raises(ValueError, student.blocking_pairs, matching, BOTH, reviewers)
    raises(ValueError, student.blocking_pairs, {"a": "X"}, {"a": []}, {"X": ["a"]})


def test_input_is_kept(student):
    """传入的字典保持原样。"""
    unchanged(student.blocking_pairs, {"a": "X"}, BOTH, {"X": ["a", "b"], "Y": ["a", "b"]})


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的名单和匹配上，结果与参考解一致。"""
    for left, right in ((3, 4), (5, 4), (6, 6), (6, 5)):
        own, other = list("abcdef"[:left]), list("UVWXYZ"[:right])
        proposers, reviewers = random_lists(rng, own, other), random_lists(rng, other, own)
        for _ in range(3):
            matching = random_matching(rng, proposers, reviewers)
            agrees(student.blocking_pairs, reference.blocking_pairs, matching, proposers, reviewers)
        matched = {name: reviewer for name, reviewer in matching.items() if reviewer is not None}
        agrees(student.blocking_pairs, reference.blocking_pairs, matched, proposers, reviewers)
    one_sided = rng.choice([({"a": ["V"]}, {"V": []}), ({"a": []}, {"V": ["a"]})])
    agrees(student.blocking_pairs, reference.blocking_pairs, {"a": "V"}, *one_sided)
