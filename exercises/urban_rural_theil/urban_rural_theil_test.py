from vetcourse.checks import agrees, at_least, close, holds, points, raises, required


@points(2)
def test_known_values(student):
    """手算的例子和 2019、2025 年的全国数据算得对。"""
    close(student.urban_rural_theil(0.5, 3, 1), 0.13081203594113694)
    close(student.urban_rural_theil(0.5586, 42359, 16021), 0.0971116943)
    close(student.urban_rural_theil(0.5904, 56502, 24456), 0.07098272053)


def test_equal_means(student):
    """城乡平均相等时，指数为 0。"""
    close(student.urban_rural_theil(0.3, 7, 7), 0)


def test_share_matters(student):
    """城乡比不变，人口比重变了，指数也跟着变。"""
    values = [student.urban_rural_theil(p, 3, 1) for p in (0.1, 0.3, 0.9)]
    holds(values[0] < values[1] and values[2] < values[1], values)


def test_never_negative_and_symmetric(student, rng):
    """指数不小于零，单位换算不改变它，城乡对调也不改变它。"""
    for _ in range(4):
        p, urban, rural = rng.uniform(0.05, 0.95), rng.uniform(1, 9), rng.uniform(10, 40)
        value = student.urban_rural_theil(p, urban, rural)
        at_least(value, 0)
        holds(value > 1e-6, value)
        close(student.urban_rural_theil(1 - p, rural, urban), value)
        close(student.urban_rural_theil(p, urban * 1000, rural * 1000), value)
        holds(student.urban_rural_theil(p, urban, rural * 3) > value)


def test_bad_input(student):
    """比重不在 0 与 1 之间，或者平均数不大于零时，抛出 ValueError。"""
    for p in (0, 1, -0.2, 1.2):
        raises(ValueError, student.urban_rural_theil, p, 2, 1)
    raises(ValueError, student.urban_rural_theil, 0.5, 2, 0)
    raises(ValueError, student.urban_rural_theil, 0.5, -2, 1)
    raises(ValueError, student.urban_rural_theil, 0.5, -2, -1)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng, data):
    """随机的比重和收入，以及全国各年的数据上，结果与参考解一致。"""
    for _ in range(6):
        p, urban, rural = rng.uniform(0.01, 0.99), rng.uniform(1, 90000), rng.uniform(1, 90000)
        agrees(student.urban_rural_theil, reference.urban_rural_theil, p, urban, rural)
    for row in data.rows("national_income.csv"):
        if row["rural"] is not None:
            agrees(student.urban_rural_theil, reference.urban_rural_theil, 0.58, row["urban"], row["rural"])
