from vetcourse.checks import agrees, close, holds, points, raises, required, unchanged


def random_sample(rng, size=14):
    """Log wages of made-up people: years of schooling, experience, experience squared in hundreds."""
    X = []
    for _ in range(size):
        experience = rng.uniform(1, 30)
        X.append([rng.uniform(6, 17), experience, experience**2 / 100])
    y = [1 + 0.08 * s + 0.04 * e - 0.06 * q + rng.gauss(0, 0.3) for s, e, q in X]
    return y, X


@points(2)
def test_known_values(student):
    """三个点的直线算得对，常数项在最前。"""
    result = student.mincer_ols([1, 2, 2], [[1], [2], [3]])
    close(result["coef"], [2 / 3, 1 / 2])
    close(result["r2"], 0.75)


def test_exact_plane(student):
    """点正好落在平面上时，系数原样找回，判定系数为 1。"""
    result = student.mincer_ols([3.0, 5.0, 7.0, 10.0], [[1, 0], [2, 0], [3, 0], [4, 1]])
    close(result["coef"], [1, 2, 1])
    close(result["r2"], 1)


def test_r2_is_not_adjusted(student):
    """判定系数不作自由度调整。"""
    close(student.mincer_ols([2, 4, 5, 4, 5], [[1], [2], [3], [4], [5]])["r2"], 0.6)


@points(2)
def test_residuals_are_orthogonal(student, rng):
    """残差合计为 0，与每一个解释变量的乘积合计也为 0。"""
    y, X = random_sample(rng)
    constant, *slopes = student.mincer_ols(y, X)["coef"]
    errors = [value - constant - sum(b * x for b, x in zip(slopes, row)) for value, row in zip(y, X)]
    holds(abs(sum(errors)) < 1e-6, sum(errors), 0)
    for column in range(3):
        product = sum(error * row[column] for error, row in zip(errors, X))
        holds(abs(product) < 1e-5, product, 0)


def test_bad_input(student):
    """数据太少、长度不等、没有变化或共线时，抛出 ValueError。"""
    raises(ValueError, student.mincer_ols, [1, 2], [[1], [2]])
    raises(ValueError, student.mincer_ols, [1, 2, 3], [[1], [2]])
    raises(ValueError, student.mincer_ols, [1, 2, 4, 3], [[1], [2], [3, 1], [4]])
    raises(ValueError, student.mincer_ols, [2, 2, 2], [[1], [2], [3]])
    raises(ValueError, student.mincer_ols, [1, 2, 3, 4], [[1], [1], [1], [1]])
    raises(ValueError, student.mincer_ols, [1, 2, 4, 3, 5], [[1, 2], [2, 4], [3, 6], [4, 8], [6, 12]])
    thirds = [[x / 3, 0.7 * x + 0.1] for x in (1.3, 2.9, 4.1, 7.7, 11.2)]
    raises(ValueError, student.mincer_ols, [1, 2, 4, 3, 5], thirds)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的样本上，系数和判定系数与参考解一致，传入的列表保持原样。"""
    for size in (6, 14, 30):
        y, X = random_sample(rng, size)
        agrees(student.mincer_ols, reference.mincer_ols, y, [row[:1] for row in X])
        agrees(student.mincer_ols, reference.mincer_ols, y, [row[:2] for row in X])
        agrees(student.mincer_ols, reference.mincer_ols, y, [[row[0], 0.7 * row[0] + 0.1] for row in X])
    unchanged(student.mincer_ols, y, [row[:2] for row in X])
