from vetcourse.checks import agrees, at_least, equal, holds, points, raises, required, unchanged


def random_market(rng):
    students = [f"s{i}" for i in range(rng.randint(2, 8))]
    colleges = [f"C{i}" for i in range(rng.randint(1, 4))]
    wishes = {one: rng.sample(colleges, rng.randint(0, len(colleges))) for one in students}
    ranks = {one: rng.sample(students, rng.randint(1, len(students))) for one in colleges}
    return wishes, ranks, {one: rng.randint(0, 3) for one in colleges}


def unhappy_pairs(wishes, ranks, quotas, admitted):
    place = {student: college for college, group in admitted.items() for student in group}
    for student, wish in wishes.items():
        better = wish[: wish.index(place[student])] if student in place else wish
        for college in better:
            if student not in ranks[college]:
                continue
            rank = ranks[college].index
            if len(admitted[college]) < quotas[college] or any(rank(student) < rank(o) for o in admitted[college]):
                yield student, college


@points(2)
def test_known_values(student):
    """三个学生两所学校的两个例子都算得对。"""
    same = {"a": ["E", "W"], "b": ["E", "W"], "c": ["E", "W"]}
    ranks = {"E": ["c", "a", "b"], "W": ["a", "b", "c"]}
    equal(student.quota_admission(same, ranks, {"E": 1, "W": 2}), {"E": ["c"], "W": ["a", "b"]})
    equal(
        student.quota_admission(
            {"a": ["W", "E"], "b": ["E", "W"], "c": ["E", "W"]},
            {"E": ["a", "c", "b"], "W": ["b", "c", "a"]},
            {"E": 1, "W": 1},
        ),
        {"E": ["a"], "W": ["b"]},
    )


def test_acceptance_is_provisional(student):
    """先报名的要给学校更中意的后来者让位。"""
    wishes = {"a": ["W"], "b": ["E", "W"], "c": ["E"]}
    ranks = {"E": ["c", "b"], "W": ["b", "a"]}
    equal(student.quota_admission(wishes, ranks, {"E": 1, "W": 1}), {"E": ["c"], "W": ["b"]})


def test_students_propose(student):
    """由学生报名，各得其所愿。"""
    wishes = {"a": ["E", "W"], "b": ["W", "E"]}
    ranks = {"E": ["b", "a"], "W": ["a", "b"]}
    equal(student.quota_admission(wishes, ranks, {"E": 1, "W": 1}), {"E": ["a"], "W": ["b"]})


def test_quota_is_a_ceiling(student):
    """录取人数不超过名额，名额为零的学校名单是空的。"""
    equal(student.quota_admission({"s": ["X"]}, {"X": ["s"]}, {"X": 0}), {"X": []})
    wishes = {"a": ["X"], "b": ["X"], "c": ["X"]}
    equal(student.quota_admission(wishes, {"X": ["b", "c", "a"]}, {"X": 2}), {"X": ["b", "c"]})


def test_both_must_list_each_other(student):
    """只有一方列出对方，不会录取。"""
    equal(student.quota_admission({"a": [], "b": ["X"]}, {"X": ["a"], "Y": []}, {"X": 5, "Y": 1}), {"X": [], "Y": []})


@points(2)
def test_nobody_would_rather_swap(student, rng):
    """没有一个学生和一所学校都更愿意要对方；名额多一个，录取的人不会少。"""
    for _ in range(4):
        wishes, ranks, quotas = random_market(rng)
        wishes["s0"], ranks["C0"], quotas["C0"] = ["C0"], sorted(wishes), 1
        admitted = student.quota_admission(wishes, ranks, quotas)
        equal(sorted(admitted), sorted(ranks))
        equal(admitted["C0"], ["s0"])
        for college, group in admitted.items():
            holds(len(group) <= quotas[college] and set(group) <= set(ranks[college]), group)
            holds(all(college in wishes[one] for one in group), group)
        equal(list(unhappy_pairs(wishes, ranks, quotas, admitted)), [])
        more = student.quota_admission(wishes, ranks, {one: quota + 1 for one, quota in quotas.items()})
        at_least(sum(map(len, more.values())), sum(map(len, admitted.values())))
    wishes = {"a": ["W"], "b": ["E", "W"], "c": ["E"]}
    ranks, quotas = {"E": ["c", "b"], "W": ["b", "a"]}, {"E": 1, "W": 1}
    equal(list(unhappy_pairs(wishes, ranks, quotas, student.quota_admission(wishes, ranks, quotas))), [])


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    raises(ValueError, student.quota_admission, {"s": ["X"]}, {}, {})
    raises(ValueError, student.quota_admission, {"s": ["X"]}, {"X": ["s"]}, {})
    raises(ValueError, student.quota_admission, {"s": ["X"]}, {"X": ["s"]}, {"X": 1, "Y": 1})
    raises(ValueError, student.quota_admission, {"s": ["X"]}, {"X": ["s"]}, {"X": -1})
    raises(ValueError, student.quota_admission, {"s": ["X"]}, {"X": ["s", "t"]}, {"X": 1})
    raises(ValueError, student.quota_admission, {"s": ["X", "X"]}, {"X": ["s"]}, {"X": 1})
    raises(ValueError, student.quota_admission, {"s": ["X"]}, {"X": ["s", "s"]}, {"X": 1})


def test_input_is_kept(student):
    """传入的字典保持原样。"""
    wishes = {"a": ["W", "E"], "b": ["E", "W"]}
    unchanged(student.quota_admission, wishes, {"E": ["a", "b"], "W": ["b", "a"]}, {"E": 1, "W": 1})


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的志愿和名额上，录取结果与参考解一致。"""
    for _ in range(8):
        agrees(student.quota_admission, reference.quota_admission, *random_market(rng))
