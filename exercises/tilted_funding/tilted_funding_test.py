from vetcourse.checks import agrees, at_least, equal, points, raises, required, unchanged


def school(pupils, **needs):
    return {"pupils": pupils, "needs": needs}


def random_schools(rng):
    steps = [0, 0.25, 0.5, 1]
    schools = [school(rng.randint(1, 900), rural=rng.choice(steps)) for _ in range(rng.randint(2, 9))]
    for one in schools:
        if rng.random() < 0.5:
            one["needs"]["poor"] = rng.choice(steps)
    return schools


@points(2)
def test_known_values(student):
    """乡村权重 0.5 和 0.3 的两个例子都算得对。"""
    equal(student.tilted_funding([school(100, rural=1), school(100)], {"rural": 0.5}, 100000), [60000, 40000])
    three = [school(10, rural=1), school(10, rural=0.5), school(10)]
    equal(student.tilted_funding(three, {"rural": 0.3}, 1000), [377, 333, 290])


def test_every_fen_is_spent(student):
    """各校所得是整数分，合计恰好等于预算。"""
    equal(student.tilted_funding([school(1)] * 3, {}, 200), [67, 67, 66])
    equal(student.tilted_funding([school(1), school(0)], {}, 7), [7, 0])
    equal(student.tilted_funding([school(3), school(2), school(2)], {}, 10), [4, 3, 3])
    equal(student.tilted_funding([school(5), school(9)], {}, 0), [0, 0])


def test_ties_go_to_the_earlier_school(student):
    """小数部分相同的，排在前面的学校先得。"""
    equal(student.tilted_funding([school(1)] * 3, {}, 100), [34, 33, 33])
    equal(student.tilted_funding([school(1), school(3), school(1), school(1)], {}, 3), [1, 2, 0, 0])
    equal(student.tilted_funding([school(1), school(4), school(1)], {}, 200), [34, 133, 33])


def test_needs_add_up(student):
    """两种需求的权重相加，并按学生人数计。"""
    both = [school(10, rural=1, poor=1), school(10)]
    equal(student.tilted_funding(both, {"rural": 0.5, "poor": 0.5}, 900), [600, 300])
    equal(student.tilted_funding([school(100, rural=1), school(10)], {"rural": 1}, 2100), [2000, 100])


def test_no_weight_no_tilt(student):
    """没有权重就没有倾斜，只按人头分。"""
    schools = [school(30, rural=1), school(10), school(60, rural=0.5, poor=1)]
    equal(student.tilted_funding(schools, {}, 1000), [300, 100, 600])
    equal(student.tilted_funding(schools, {"rural": 0, "poor": 0}, 1000), [300, 100, 600])


@points(2)
def test_tilting_pays_only_the_needy(student, rng):
    """合计总等于预算；一所学校的需求加重，它的所得不减少（取整至多差一分）。"""
    for _ in range(4):
        schools = random_schools(rng)
        schools[0]["needs"] = {"rural": 0}
        budget = rng.randint(10_000, 90_000)
        before = student.tilted_funding(schools, {"rural": 0.5, "poor": 0.25}, budget)
        equal(sum(before), budget)
        schools[0]["needs"] = {"rural": 1}
        after = student.tilted_funding(schools, {"rural": 0.5, "poor": 0.25}, budget)
        equal(sum(after), budget)
        at_least(after[0], before[0] - 1)
        thirds = 3 * rng.randint(50, 900) + rng.choice([1, 2])
        equal(sum(student.tilted_funding([school(7)] * 3, {}, thirds)), thirds)
        twins = [school(50, rural=1), school(50)] * rng.randint(1, 4)
        equal(student.tilted_funding(twins, {"rural": 1}, 30 * len(twins)), [40, 20] * (len(twins) // 2))


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    raises(ValueError, student.tilted_funding, [], {}, 100)
    raises(ValueError, student.tilted_funding, [school(0)], {}, 100)
    raises(ValueError, student.tilted_funding, [school(-1), school(5)], {}, 100)
    raises(ValueError, student.tilted_funding, [school(1, rural=2)], {"rural": 1}, 100)
    raises(ValueError, student.tilted_funding, [school(1, rural=-0.5)], {}, 100)
    raises(ValueError, student.tilted_funding, [school(1)], {"rural": -1}, 100)
    raises(ValueError, student.tilted_funding, [school(1)], {}, -100)


def test_input_is_kept(student):
    """传入的列表和字典保持原样。"""
    unchanged(student.tilted_funding, [school(5, rural=0.5), school(7)], {"rural": 0.5}, 1001)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的学校、权重和预算上，每一分钱都与参考解一致。"""
    for _ in range(8):
        weights = {need: rng.choice([0, 0.25, 0.5, 1]) for need in rng.sample(["rural", "poor"], rng.randint(0, 2))}
        agrees(student.tilted_funding, reference.tilted_funding, random_schools(rng), weights, rng.randint(0, 90_000))
    stranger = [*random_schools(rng), school(rng.randint(1, 9), unweighted=rng.choice([-0.1, 1, 1.5]))]
    agrees(student.tilted_funding, reference.tilted_funding, stranger, weights, 90_000)
