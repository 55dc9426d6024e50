from vetcourse.checks import agrees, at_most, close, holds, points, raises, required


def random_labels(rng, size):
    return [rng.choice(("assertion", "example", "number")) for _ in range(size)]


@points(2)
def test_known_values(student):
    """五十处文字的例子算得对。"""
    close(student.cohen_kappa(["y"] * 25 + ["n"] * 25, ["y"] * 20 + ["n"] * 5 + ["y"] * 10 + ["n"] * 15), 0.4)
    close(student.cohen_kappa(["x", "x", "y", "z"], ["x", "y", "y", "z"]), 7 / 11)


def test_perfect_agreement(student):
    """处处相同时，卡帕为 1。"""
    close(student.cohen_kappa(["x", "y"], ["x", "y"]), 1)
    close(student.cohen_kappa(["x", "y", "z", "x"], ["x", "y", "z", "x"]), 1)


def test_worse_than_chance_is_negative(student):
    """比碰运气还差时，卡帕是负数。"""
    close(student.cohen_kappa(["x", "y", "x", "y"], ["y", "x", "y", "x"]), -1)
    close(student.cohen_kappa(["x", "x", "y"], ["y", "x", "x"]), -0.5)


def test_symmetric_and_blind_to_names(student, rng):
    """交换两个人，或者给标签改名，卡帕不变。"""
    size = rng.randint(8, 20)
    a, b = ["example", "number", *random_labels(rng, size)], ["number", "number", *random_labels(rng, size)]
    kappa = student.cohen_kappa(a, b)
    close(student.cohen_kappa(b, a), kappa)
    names = {"assertion": "number", "example": "p", "number": "q"}
    close(student.cohen_kappa([names[label] for label in a], [names[label] for label in b]), kappa)
    at_most(kappa, 1)
    holds(kappa < student.cohen_kappa(a, a), kappa)


def test_bad_input(student):
    """空列表、长度不等、两人只用同一个标签时，抛出 ValueError。"""
    raises(ValueError, student.cohen_kappa, [], [])
    raises(ValueError, student.cohen_kappa, ["x"], ["x", "y"])
    raises(ValueError, student.cohen_kappa, ["x", "x"], ["x", "x"])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的标签上，结果与参考解一致。"""
    for size in (1, 2, 3, 12, 25):
        agrees(student.cohen_kappa, reference.cohen_kappa, random_labels(rng, size), random_labels(rng, size))
    agrees(student.cohen_kappa, reference.cohen_kappa, ["x"] * 4, ["x", "x", "y", "x"])
    agrees(student.cohen_kappa, reference.cohen_kappa, ["x"] * 4, ["y"] * 4)
