from vetcourse.checks import agrees, close, holds, points, raises, required, unchanged


@points(2)
def test_known_values(student):
    """三个已知的例子算得对。"""
    close(student.concentration_index([1, 0], [10, 20]), -0.5)
    close(student.concentration_index([1, 2, 3, 4], [1, 2, 3, 4]), 0.25)
    close(student.concentration_index([3, 3, 3], [1, 2, 3]), 0)


@points(2)
def test_ranked_by_income(student, rng):
    """只看收入的名次：收入按原次序变化、受益同乘一个数，结果都不变。"""
    income = rng.sample(range(100, 1000), 8)
    benefit = [rng.randint(0, 40) + 1 for _ in income]
    before = student.concentration_index(benefit, income)
    close(student.concentration_index(benefit, [value**2 + 7 for value in income]), before)
    close(student.concentration_index([got * 3 for got in benefit], income), before)
    poorest = income.index(min(income))
    only = [int(place == poorest) for place in range(8)]
    close(student.concentration_index(only, income), 1 / 8 - 1)


def test_equal_incomes_share_a_rank(student, rng):
    """收入相同的人名次相同，谁在前谁在后不影响结果。"""
    close(student.concentration_index([4, 0, 2], [5, 5, 9]), 0)
    first, second = rng.sample(range(1, 30), 2)
    close(student.concentration_index([first, second], [7, 7]), 0)
    expected = 0.5 * (5 - first - second) / (first + second + 5)
    close(student.concentration_index([first, second, 5, 0], [2, 2, 6, 6]), expected)


@points(2)
def test_reversed_ranking(student, rng):
    """收入的次序倒过来，结果只变正负号。"""
    income = rng.sample(range(100, 1000), 6)
    benefit = sorted((rng.randint(1, 40) for _ in income), reverse=True)
    benefit[0] += 10
    income.sort()
    before = student.concentration_index(benefit, income)
    close(student.concentration_index(benefit, [-value for value in income]), -before)
    holds(before < 0, before)


def test_own_income_gives_gini(student, rng):
    """把收入当作受益时，结果等于收入的基尼系数。"""
    income = rng.sample(range(100, 1000), 7)
    gaps = sum(abs(a - b) for a in income for b in income)
    close(student.concentration_index(income, income), gaps / (2 * 7 * sum(income)))


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    for benefit, income in (([1], [1]), ([0, 0], [1, 2]), ([1, 2], [1, 2, 3]), ([2, -1], [1, 2]), ([], [])):
        raises(ValueError, student.concentration_index, benefit, income)


def test_input_is_kept(student):
    """传入的列表保持原样。"""
    unchanged(student.concentration_index, [4, 1, 0], [9, 3, 5])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的受益和收入（很多人收入相同）上，结果与参考解一致。"""
    for _ in range(6):
        size = rng.randint(2, 15)
        benefit = [rng.choice([0, rng.uniform(1, 50)]) for _ in range(size - 1)] + [rng.uniform(1, 9)]
        agrees(
            student.concentration_index,
            reference.concentration_index,
            benefit,
            [rng.uniform(-5, 90) for _ in benefit],
        )
        agrees(
            student.concentration_index, reference.concentration_index, benefit, [rng.randint(1, 4) for _ in benefit]
        )
