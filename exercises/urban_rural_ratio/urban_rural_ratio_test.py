from vetcourse.checks import agrees, close, equal, points, raises, required


@points(2)
def test_known_values(student):
    """2017 年和 2025 年的全国比值算得对。"""
    close(student.urban_rural_ratio(36396, 13432), 2.7096486, abs=0.01)
    close(student.urban_rural_ratio(56502, 24456), 2.310353288, abs=0.01)
    close(student.urban_rural_ratio(30, 20), 1.5)


def test_not_rounded(student):
    """结果不四舍五入。"""
    close(student.urban_rural_ratio(56502, 24456) * 24456, 56502)


def test_missing_gives_none(student):
    """有一边没有核实时，结果是 None。"""
    equal(student.urban_rural_ratio(None, 5), None)
    equal(student.urban_rural_ratio(5, None), None)
    equal(student.urban_rural_ratio(None, None), None)


def test_inverse_and_scale(student, rng):
    """单位换算不改变比值，城乡对调得到倒数。"""
    urban, rural = rng.uniform(1, 9), rng.uniform(1, 9)
    ratio = student.urban_rural_ratio(urban, rural)
    close(student.urban_rural_ratio(urban * 1000, rural * 1000), ratio)
    close(student.urban_rural_ratio(rural, urban) * ratio, 1)
    close(student.urban_rural_ratio(rural * 8, rural), 8)


def test_bad_input(student):
    """农村收入不大于零，或者城镇收入小于零时，抛出 ValueError。"""
    raises(ValueError, student.urban_rural_ratio, 100, 0)
    raises(ValueError, student.urban_rural_ratio, 100, -5)
    raises(ValueError, student.urban_rural_ratio, -1, 5)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng, data):
    """随机的收入，以及全国和浙江各年的数据上，结果与参考解一致。"""
    for _ in range(5):
        agrees(student.urban_rural_ratio, reference.urban_rural_ratio, rng.uniform(1, 9e4), rng.uniform(1, 9e4))
    for urban, rural in ((None, 0), (-1, None), (0, 7), (0, 0)):
        agrees(student.urban_rural_ratio, reference.urban_rural_ratio, urban, rural)
    for table in ("national_income.csv", "zhejiang_income.csv"):
        for row in data.rows(table):
            agrees(student.urban_rural_ratio, reference.urban_rural_ratio, row["urban"], row["rural"])
