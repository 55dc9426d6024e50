from vetcourse.checks import agrees, between, close, points, raises, required, unchanged


@points(2)
def test_known_values(student):
    """四个已知的例子算得对。"""
    close(student.similarity([1, 2, 2], [2, 4, 4]), 1)
    close(student.similarity([3, 4], [4, 3]), 0.96)
    close(student.similarity([1, 0], [0, 1]), 0)
    close(student.similarity([7], [2]), 1)


def test_scale_does_not_matter(student, rng):
    """份额换成人数或小数，结果不变。"""
    a = [rng.uniform(0, 40) for _ in range(5)]
    b = [rng.uniform(0, 40) for _ in range(5)]
    expected = student.similarity(a, b)
    between(expected, 0, 1)
    close(student.similarity([x * 250 for x in a], [y / 100 for y in b]), expected)
    close(student.similarity([x * 250 for x in a], a), 1)
    close(student.similarity([*a, 0], [0] * 5 + [3]), 0)


def test_symmetry_and_bounds(student, rng):
    """互换两个结构结果不变；结果在 0 到 1 之间，越不相像越小。"""
    for _ in range(4):
        a = [rng.uniform(0, 40) for _ in range(4)]
        b = [rng.uniform(0, 40) for _ in range(4)]
        between(student.similarity(a, b), 0, 1)
        close(student.similarity(b, a), student.similarity(a, b))
    x = rng.uniform(1, 9)
    close([student.similarity([x, 0], [x, x]), student.similarity([x, 0], [3 * x, 4 * x])], [0.5**0.5, 0.6])


def test_high_income_structure(student, data):
    """高收入国家的产值结构与就业结构几乎相同。"""
    row = data.rows("industry_structure.csv")[-1]
    sectors = ("primary", "secondary", "tertiary")
    close(student.similarity([row[f"gdp_{s}"] for s in sectors], [row[f"emp_{s}"] for s in sectors]), 0.999390028)


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    for a, b in (([0, 0], [1, 2]), ([1, 2], [0, 0]), ([1], [1, 2]), ([], []), ([1, -1], [1, 2]), ([1, 2], [-3, 1])):
        raises(ValueError, student.similarity, a, b)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的结构上，结果与参考解一致；传入的列表保持原样。"""
    for _ in range(8):
        size = rng.randint(1, 9)
        a = [rng.choice((0, 1)) * rng.uniform(1, 90) for _ in range(size - 1)] + [rng.uniform(1, 90)]
        b = [rng.uniform(0, 0.6) for _ in range(size)]
        agrees(student.similarity, reference.similarity, a, b)
        agrees(student.similarity, reference.similarity, a, [*b, 1])
        agrees(student.similarity, reference.similarity, [-1, *a], [1, *b])
    unchanged(student.similarity, [9, 1, 4], [1, 0, 2])
