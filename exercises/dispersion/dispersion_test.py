from vetcourse.checks import agrees, close, equal, holds, points, raises, required, unchanged


@points(2)
def test_known_values(student):
    """手算的例子算得对：标准差除以 n，再开平方。"""
    close(student.dispersion([2, 4, 4, 4, 5, 5, 7, 9])["cv"], 0.4)
    close(student.dispersion([1, 2, 9])["cv"], (38 / 3) ** 0.5 / 4)


def test_provinces(student, data):
    """31 省份 2017 年的消费支出和 2010 年的城镇收入算得对。"""
    consumption = student.dispersion(data.column("provinces_2017.csv", "consumption"))
    close(consumption, {"cv": 0.3651590606, "max_min": 3.855766901})
    urban = student.dispersion(data.column("provinces_urban_2010.csv", "disposable"))
    close(urban, {"cv": 0.26021258, "max_min": 2.413981348})


def test_equal_values(student):
    """人人相等时，变异系数为 0，极值比为 1。"""
    close(student.dispersion([3, 3, 3]), {"cv": 0, "max_min": 1})


def test_scale_and_shift(student, rng):
    """换单位、换次序不改变结果；每个数加上同样多，两个数都变小。"""
    values = [rng.uniform(10, 90) for _ in range(9)]
    before = student.dispersion(sorted(values))
    close(student.dispersion([value * 1000 for value in values]), before)
    after = student.dispersion([value + 50 for value in values])
    holds(after["cv"] < before["cv"] and after["max_min"] < before["max_min"], after, before)


def test_no_ratio_without_positive_minimum(student):
    """最小数不大于零时，极值比是 None，变异系数照算。"""
    equal(student.dispersion([0, 4])["max_min"], None)
    equal(student.dispersion([-1, 5])["max_min"], None)
    holds(student.dispersion([-1, 5])["cv"] > 0)


def test_bad_input(student):
    """少于两个数，或者平均数不大于零时，抛出 ValueError。"""
    for values in ([], [5], [-1, 1], [0, 0], [-5, 1]):
        raises(ValueError, student.dispersion, values)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng, data):
    """随机的数，以及只有部分省份的 2023 年数据上，结果与参考解一致；传入的列表保持原样。"""
    for _ in range(5):
        values = [rng.uniform(1, 90000) for _ in range(rng.randint(2, 15))]
        agrees(student.dispersion, reference.dispersion, values)
        agrees(student.dispersion, reference.dispersion, [rng.randint(-5, 9) for _ in range(rng.randint(1, 6))])
    partial = [value for value in data.column("provinces_2022_2024_partial.csv", "y2023") if value is not None]
    agrees(student.dispersion, reference.dispersion, partial)
    unchanged(student.dispersion, [5, 2, 9, 4])
