from vetcourse.checks import agrees, close, holds, points, raises, required, unchanged


@points(2)
def test_known_values(student):
    """三个手算的例子算得对。"""
    close(student.wolfson([1, 1, 3, 3]), 0.25)
    close(student.wolfson([1, 2, 3]), 1 / 9)
    close(student.wolfson([1, 2, 9]), 4 / 9)


def test_equal_incomes(student):
    """人人收入相等时，指数为 0。"""
    close(student.wolfson([4, 4, 4, 4]), 0)
    close(student.wolfson([4, 4, 4]), 0)


def test_poles_score_higher_than_olive(student, rng):
    """最低和最高的收入不变，人都在两端时的指数高于人都在中间时。"""
    half, low = rng.randint(3, 6), rng.randint(1, 20)
    high = low + 2 * rng.randint(5, 40)
    poles = student.wolfson([low] * half + [high] * half)
    olive = student.wolfson([low, *[(low + high) / 2] * (2 * half - 2), high])
    holds(poles > 2 * olive > 0, (poles, olive))


def test_order_and_scale(student, rng):
    """打乱顺序或者把收入都翻倍，指数不变；传入的列表保持原样。"""
    unchanged(student.wolfson, [3, 1, 3, 1])
    incomes = [round(rng.uniform(1, 100), 2) for _ in range(rng.randint(6, 13))]
    expected = student.wolfson(sorted(incomes))
    close(student.wolfson(incomes), expected)
    close(student.wolfson([income * 2 for income in incomes]), expected)
    holds(student.wolfson([1, 1, 9, 9]) > student.wolfson([1, 1, 3, 3]))


def test_scale_two_is_double(student, rng):
    """1994 年刻度的数值是本课程刻度的两倍。"""
    incomes = [round(rng.uniform(1, 100), 2) for _ in range(rng.randint(6, 13))]
    close(student.wolfson(incomes, 2), 2 * student.wolfson(incomes))
    close(student.wolfson(incomes, 1), student.wolfson(incomes))
    close(student.wolfson([1, 1, 3, 3], 2), 0.5)


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    for values in ([], [1], [0, 0, 5], [0, 0], [-1, 2, 3]):
        raises(ValueError, student.wolfson, values)
    raises(ValueError, student.wolfson, [1, 2], 3)
    raises(ValueError, student.wolfson, [1, 2], 0)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng, data):
    """随机的收入，以及全国五等份上，两种刻度的结果都与参考解一致。"""
    for size in (2, 3, 4, 5, rng.randint(6, 15)):
        incomes = [rng.uniform(1, 100) for _ in range(size)]
        agrees(student.wolfson, reference.wolfson, incomes)
        agrees(student.wolfson, reference.wolfson, incomes, rng.choice([1, 2]))
    agrees(student.wolfson, reference.wolfson, [0, 0, 0, 7, 8, 9, 9])
    agrees(student.wolfson, reference.wolfson, [0, 3, 5])
    for row in data.rows("national_quintiles.csv"):
        agrees(student.wolfson, reference.wolfson, [value for key, value in row.items() if key != "year"])
