from vetcourse.checks import agrees, close, equal, points, raises, required, unchanged


def target(direction, goal, observed, indicator="a"):
    return {"indicator": indicator, "direction": direction, "target": goal, "observed": observed}


def status(student, direction, goal, observed):
    return student.check_targets([target(direction, goal, observed)])[0]["status"]


@points(2)
def test_known_values(student):
    """两条超出的目标和空列表都算得对。"""
    rows = [target("<=", 2.0, 2.1, "ratio"), target("<=", 1.55, 1.64, "city_income_max_min")]
    close(
        student.check_targets(rows),
        [
            {"indicator": "ratio", "status": "not met", "distance": 5.0},
            {"indicator": "city_income_max_min", "status": "not met", "distance": 5.806451613},
        ],
        rel=1e-8,
    )
    equal(student.check_targets([]), [])


@points(2)
def test_unknown_is_not_a_failure(student):
    """没有观测值的目标是不知道，既不算达成也不算未达成。"""
    for direction in ("<=", ">=", "<", ">"):
        equal(
            student.check_targets([target(direction, 50, None)]),
            [{"indicator": "a", "status": "unknown", "distance": None}],
        )


def test_equality_meets_only_loose_targets(student):
    """恰好等于目标时，只有 <= 和 >= 算达成。"""
    for direction, expected in [("<=", "met"), (">=", "met"), ("<", "not met"), (">", "not met")]:
        close(
            student.check_targets([target(direction, 50, 50)]),
            [{"indicator": "a", "status": expected, "distance": 0.0}],
        )


def test_distance_keeps_its_sign(student):
    """低于目标时距离是负数；目标为 0 时没有距离。"""
    close(student.check_targets([target(">=", 80, 60)])[0]["distance"], -25.0)
    close(
        student.check_targets([target(">", 0, 3), target("<=", 0, 3)]),
        [
            {"indicator": "a", "status": "met", "distance": None},
            {"indicator": "a", "status": "not met", "distance": None},
        ],
    )


@points(2)
def test_direction_decides(student, rng):
    """把方向反过来，达成与未达成也反过来；次序与名称不变。"""
    opposite = {"<=": ">", ">=": "<", "<": ">=", ">": "<="}
    rows = []
    for name in rng.sample("abcdefghij", 8):
        goal = rng.randint(1, 9)
        rows.append(target(rng.choice(list(opposite)), goal, goal + rng.choice([-0.5, 0.5]), name))
    rows += [target(">=", 5, 6, "sure"), target("<", 5, 6, "never")]
    found = student.check_targets(rows)
    flipped = student.check_targets([row | {"direction": opposite[row["direction"]]} for row in rows])
    equal([one["indicator"] for one in found], [row["indicator"] for row in rows])
    equal([one["status"] for one in found[-2:]], ["met", "not met"])
    for one, other in zip(found, flipped):
        equal(sorted([one["status"], other["status"]]), ["met", "not met"])


def test_bad_direction(student):
    """不认识的方向抛出 ValueError，有没有观测值都一样。"""
    raises(ValueError, student.check_targets, [target("=", 1, 1)])
    raises(ValueError, student.check_targets, [target(">=", 1, 1), target("above", 1, None)])
    equal(status(student, ">=", 1, 2), "met")


def test_input_is_kept(student):
    """传入的列表和字典保持原样。"""
    unchanged(student.check_targets, [target("<", 3, 2), target(">", 3, None)])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng, data):
    """随机的目标和浙江的十一项目标上，结果与参考解一致。"""
    for _ in range(5):
        rows = []
        for name in "abcdefghi"[: rng.randint(1, 9)]:
            goal, observed = rng.choice([0, 2, 5, -4]), rng.choice([None, 0, 2, 5, 7.5])
            rows.append(target(rng.choice(["<=", ">=", "<", ">"]), goal, observed, name))
        agrees(student.check_targets, reference.check_targets, rows)
    rows = [
        target(row["direction"], row["target_2025"], row["observed"], row["indicator"])
        for row in data.rows("zhejiang_targets_2025.csv")
    ]
    agrees(student.check_targets, reference.check_targets, rows)
