from vetcourse.checks import agrees, close, points, raises, required, unchanged

ROWS = [[2, 3, 4], [4, 4, 1], [3, 3, 3], [5, 4, 2]]
REPORT = {"alpha": 0.8888888889, "alpha_if_deleted": [0.8, 0.8888888889, 0.8], "mean": 3.5}


def answers(rng, persons, items, low=1, high=5):
    people = [rng.randint(low, high) for _ in range(persons - 2)] + [low, high]
    return [[min(high, max(low, person + rng.choice((-1, 0, 0, 1)))) for _ in range(items)] for person in people]


@points(2)
def test_known_reports(student):
    """两份已知的量表，α 和平均分算得对。"""
    report = student.scale_report(ROWS, [2])
    close([report["alpha"], report["mean"]], [REPORT["alpha"], REPORT["mean"]])
    close(
        student.scale_report([[1, 2], [3, 5], [None, 1]], []),
        {"alpha": 0.96, "alpha_if_deleted": [None] * 2, "mean": 2.75},
    )
    report = student.scale_report([[1, 5], [2, 4], [4, 2]], [1])
    close([report["alpha"], report["mean"]], [1, 7 / 3])


@points(2)
def test_deleted_items(student):
    """逐题去掉以后的 α 算得对；没有定义的地方是 None。"""
    close(student.scale_report(ROWS, [2])["alpha_if_deleted"], REPORT["alpha_if_deleted"])
    close(student.scale_report([[1, 2], [2, 1], [3, 3]], [])["alpha_if_deleted"], [None, None])
    close(student.scale_report([[1, 3, 2], [2, 2, 5], [3, 1, 4]], [])["alpha_if_deleted"][2], None)


def test_same_people_throughout(student, rng):
    """缺答的人在三个结果里都不算。"""
    rows = answers(rng, 7, 4)
    spoiled = [[5, 1, None, 2], *rows[:4], [None, 5, 1, 1], *rows[4:], [1, 5, 1, None]]
    close(student.scale_report(spoiled, [1]), student.scale_report(rows, [1]))
    close(student.scale_report([*ROWS, [1, None, 1]], [2]), REPORT)


def test_reversing_every_item(student, rng):
    """全部题都反过来，α 不变，平均分照换算公式变。"""
    rows = answers(rng, 8, 3)
    plain, turned = student.scale_report(rows, []), student.scale_report(rows, [2, 0, 1])
    close([turned["alpha"], turned["alpha_if_deleted"]], [plain["alpha"], plain["alpha_if_deleted"]])
    close(turned["mean"], 6 - plain["mean"])
    close(plain["mean"], sum(map(sum, rows)) / 24)
    close(student.scale_report(ROWS, [0, 1, 2])["mean"], 6 - 38 / 12)


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    good = [[1, 2], [2, 3], [4, 4]]
    for columns in ([2], [-1]):
        raises(ValueError, student.scale_report, good, columns)
    for rows in (
        [],
        [[9, 2], [2, 3]],
        [[0, 2], [2, 3], [4, 4]],
        [[1, 2], [2, 3], [None, 7]],
        [[1, 2], [1]],
        [[1], [2]],
        [[1, 2], [3, None]],
    ):
        raises(ValueError, student.scale_report, rows, [])
    raises(ValueError, student.scale_report, [[1, 3], [2, 2], [3, 1]], [])
    raises(ValueError, student.scale_report, good, [], 5, 1)


def test_input_is_kept(student):
    """传入的各行列表保持原样。"""
    unchanged(student.scale_report, [*ROWS, [1, None, 2]], [2, 0])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的答卷、反向题和量表上，整份报告与参考解一致。"""
    for _ in range(5):
        items, low = rng.randint(2, 5), rng.randint(0, 2)
        high = low + rng.randint(4, 7)
        rows = answers(rng, rng.randint(6, 12), items, low, high)
        turned = rng.sample(range(items), rng.randint(0, items))
        agrees(student.scale_report, reference.scale_report, rows, [], low, high)
        rows[0][rng.randrange(items)] = None
        for row in rows:
            for column in turned:
                row[column] = None if row[column] is None else low + high - row[column]
        agrees(student.scale_report, reference.scale_report, rows, turned, low, high)
        rows[0][rows[0].index(None) - 1] = high + 1
        agrees(student.scale_report, reference.scale_report, rows, turned, low, high)
    agrees(student.scale_report, reference.scale_report, answers(rng, 9, 3), [rng.randrange(3)])
    agrees(student.scale_report, reference.scale_report, [[1, 3, 2], [2, 2, 5], [3, 1, 4], [1, None, 1]], [])
