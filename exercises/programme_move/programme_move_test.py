from vetcourse.checks import agrees, equal, points, raises, required


@points(2)
def test_five_cases(student):
    """强、补、建、撤、维持各有一例，判断得对。"""
    equal(student.programme_move(0.08, 0.0, 5), "strengthen")
    equal(student.programme_move(-0.08, 0.3, 9), "fill")
    equal(student.programme_move(0.08, 0.2, 0), "build")
    equal(student.programme_move(-0.08, -0.3, 9), "withdraw")
    equal(student.programme_move(-0.2, 0.05, 9), "keep")
    equal(student.programme_move(0.2, 0.05, 0), "keep")


@points(2)
def test_thresholds_are_strict(student):
    """正好等于界限时不采取行动，刚刚超过就采取。"""
    equal(student.programme_move(0.05, 0.0, 3), "keep")
    equal(student.programme_move(0.0, 0.10, 3), "keep")
    equal(student.programme_move(-0.05, -0.3, 3), "keep")
    equal(student.programme_move(-0.2, -0.10, 3), "keep")
    equal(student.programme_move(0.05, 0.3, 0), "keep")
    equal(student.programme_move(0.3, 0.10, 0), "keep")
    equal(student.programme_move(0.051, 0.0, 3), "strengthen")
    equal(student.programme_move(0.0, 0.101, 3), "fill")
    equal(student.programme_move(-0.051, -0.101, 3), "withdraw")
    equal(student.programme_move(0.051, 0.101, 0), "build")


def test_shortage_comes_before_growth(student, rng):
    """已开设的专业缺口大于 0.10 就先补，不论需求增减；缺口不大、增长快才强。"""
    for _ in range(4):
        gap, age = rng.uniform(0.11, 0.6), rng.randint(1, 20)
        equal(student.programme_move(rng.uniform(0.06, 0.3), gap, age), "fill")
        equal(student.programme_move(rng.uniform(-0.3, 0.04), gap, age), "fill")
        equal(student.programme_move(rng.uniform(0.06, 0.3), rng.uniform(-0.5, 0.09), age), "strengthen")


def test_running_programmes_are_not_built(student, rng):
    """只有还没有开设的专业才建，也只有已开设的才补。"""
    for _ in range(4):
        growth, gap = rng.uniform(0.06, 0.3), rng.uniform(0.11, 0.6)
        equal(student.programme_move(growth, gap, 0), "build")
        equal(student.programme_move(growth, gap, rng.randint(1, 20)), "fill")
        equal(student.programme_move(-growth, -gap, 0), "keep")


def test_bad_input(student):
    """nan、无穷大和负的年数抛出 ValueError。"""
    raises(ValueError, student.programme_move, float("nan"), 0.2, 1)
    raises(ValueError, student.programme_move, 0.1, float("nan"), 0)
    raises(ValueError, student.programme_move, 0.1, float("inf"), 2)
    raises(ValueError, student.programme_move, -float("inf"), 0.2, 2)
    raises(ValueError, student.programme_move, 0.1, 0.2, -1)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的增长率、缺口和年数上，结果与参考解一致。"""
    growths, gaps = (-0.2, -0.05, 0.0, 0.05, 0.2), (-0.3, -0.10, 0.0, 0.10, 0.3)
    for _ in range(30):
        growth = rng.choice((rng.uniform(-0.2, 0.2), rng.choice(growths)))
        gap = rng.choice((rng.uniform(-0.4, 0.4), rng.choice(gaps)))
        agrees(student.programme_move, reference.programme_move, growth, gap, rng.choice((0, 0, 1, 5, 12)))
    agrees(student.programme_move, reference.programme_move, growth, gap, -rng.randint(1, 4))
    for strange in (float("nan"), float("inf"), float("-inf")):
        agrees(student.programme_move, reference.programme_move, *rng.sample([strange, 0.2], 2), rng.randint(0, 4))
