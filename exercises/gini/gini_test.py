from vetcourse.checks import agrees, between, close, holds, points, raises, required, unchanged


def test_equal_incomes(student):
    """平均分配时，基尼系数为 0。"""
    close(student.gini([5, 5, 5]), 0)
    close(student.gini([5]), 0)


@points(2)
def test_known_values(student):
    """已知的例子算得对，没有乘小样本修正。"""
    close(student.gini([1, 2, 3, 4]), 0.25)
    close(student.gini([0, 0, 0, 1]), 0.75)


def test_order_does_not_matter(student, rng):
    """打乱顺序，结果不变。"""
    close(student.gini([4, 1, 3, 2]), 0.25)
    incomes = [round(rng.uniform(1, 100), 2) for _ in range(12)]
    weights = [rng.randint(1, 5) for _ in incomes]
    pairs = list(zip(incomes, weights))
    expected = student.gini(sorted(incomes), [weight for _, weight in sorted(pairs)])
    rng.shuffle(pairs)
    close(student.gini([income for income, _ in pairs], [weight for _, weight in pairs]), expected)


@points(2)
def test_weights_count_people(student, rng):
    """权重 3 等于同样的收入出现三次。"""
    close(student.gini([1, 3], [1, 3]), 0.15)
    incomes = [round(rng.uniform(1, 100), 2) for _ in range(6)]
    weights = [rng.randint(1, 4) for _ in incomes]
    repeated = [income for income, weight in zip(incomes, weights) for _ in range(weight)]
    close(student.gini(incomes, weights), student.gini(repeated))


def test_scale_and_transfer(student, rng):
    """人人收入翻倍时结果不变；富人转给穷人一些时结果下降。"""
    incomes = sorted(rng.uniform(1, 100) for _ in range(10))
    before = student.gini(incomes)
    between(before, 0, 0.9)
    close(student.gini([income * 2 for income in incomes]), before)
    gift = (incomes[-1] - incomes[0]) / 4
    after = student.gini([incomes[0] + gift, *incomes[1:-1], incomes[-1] - gift])
    holds(after < before, after, before)


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    for values in ([], [0, 0], [1, -1, 3]):
        raises(ValueError, student.gini, values)
    raises(ValueError, student.gini, [1, 2], [1])
    raises(ValueError, student.gini, [1, 2], [0, 0])
    raises(ValueError, student.gini, [1, 2], [3, -1])


def test_input_is_kept(student):
    """传入的列表保持原样。"""
    unchanged(student.gini, [4, 1, 3, 2], [1, 2, 1, 1])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng, data):
    """随机的收入和权重，以及 2011 年城镇分组数据上，结果与参考解一致。"""
    for _ in range(5):
        incomes = [rng.uniform(1, 100) for _ in range(rng.randint(2, 20))]
        agrees(student.gini, reference.gini, incomes)
        agrees(student.gini, reference.gini, incomes, [rng.randint(0, 9) for _ in incomes[1:]] + [3])
    agrees(student.gini, reference.gini, [0, 5, 0], [3, 0, 2])
    table = "urban_groups_2011.csv"
    people = [h * size for h, size in zip(data.column(table, "households"), data.column(table, "hhsize"))]
    agrees(student.gini, reference.gini, data.column(table, "disposable"), people)
