from vetcourse.checks import agrees, close, equal, holds, points, raises, required


@points(2)
def test_known_values(student):
    """三个已知的例子算得对。"""
    close(student.structural_deviation(26.1, 25.8), 0.01162790698)
    close(student.structural_deviation(7.6, 17.5), -0.5657142857)
    close(student.structural_deviation(30, 20), 0.5)


def test_table_of_2016(student, data):
    """2016 年中国三次产业的偏离度算得对。"""
    china = data.rows("industry_structure.csv")[0]
    sectors = ("primary", "secondary", "tertiary")
    got = [student.structural_deviation(china[f"gdp_{sector}"], china[f"emp_{sector}"]) for sector in sectors]
    close(got, [-0.6895306859, 0.3854166667, 0.1862068966])


def test_balance_and_sign(student, rng):
    """份额相等时为 0；就业偏多时为负，就业偏少时为正。"""
    share = rng.uniform(1, 60)
    close(student.structural_deviation(share, share), 0)
    low, high = student.structural_deviation(share, share * 1.5), student.structural_deviation(share, share / 2)
    close([low, high], [-1 / 3, 1])
    holds(low < 0 < high, [low, high])


def test_unit_does_not_matter(student, rng):
    """用百分数还是用小数，结果一样。"""
    output, employment = rng.uniform(1, 60), rng.uniform(1, 60)
    deviation = student.structural_deviation(output, employment)
    close(student.structural_deviation(output / 100, employment / 100), deviation)
    close(student.structural_deviation(output, output * 4), -0.75)


def test_no_employment(student):
    """就业份额为零时返回 None。"""
    equal(student.structural_deviation(5, 0), None)
    equal(student.structural_deviation(0, 0), None)
    close(student.structural_deviation(0, 5), -1)


def test_bad_input(student):
    """份额为负数时抛出 ValueError。"""
    raises(ValueError, student.structural_deviation, -1, 5)
    raises(ValueError, student.structural_deviation, 5, -1)
    raises(ValueError, student.structural_deviation, -1, 0)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的份额上，结果与参考解一致。"""
    for _ in range(8):
        agrees(student.structural_deviation, reference.structural_deviation, rng.uniform(0, 80), rng.uniform(0.1, 80))
        agrees(
            student.structural_deviation,
            reference.structural_deviation,
            rng.uniform(0, 1),
            rng.choice((0, 0.2, -0.3)),
        )
    agrees(student.structural_deviation, reference.structural_deviation, -rng.uniform(1, 9), 0)
    agrees(student.structural_deviation, reference.structural_deviation, rng.uniform(1, 9), 0)
