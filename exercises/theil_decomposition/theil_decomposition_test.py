from vetcourse.checks import agrees, at_least, close, equal, holds, points, raises, required, unchanged

PARTS = ("total", "between", "within")


def random_case(rng, low=0):
    size = rng.randint(4, 12)
    values = [round(rng.uniform(1, 100), 2) for _ in range(size)]
    groups = [rng.choice("abcd") for _ in range(size)]
    return values, groups, [rng.randint(low, 4) for _ in range(size - 2)] + [1, 2]


@points(2)
def test_known_values(student):
    """手算的例子算得对。"""
    result = student.theil_decomposition([1, 3], ["a", "b"])
    close([result[part] for part in PARTS], [0.13081203594113694, 0.13081203594113694, 0])
    close(student.theil_decomposition([2, 6, 4], ["a", "b", "c"])["total"], 0.0872080239)


@points(2)
def test_regions(student, data):
    """31 省份四大区域的分解算得对：2017 年消费，2010 年城镇收入。"""
    table = "provinces_2017.csv"
    result = student.theil_decomposition(data.column(table, "consumption"), data.column(table, "region4"))
    close([result[part] for part in PARTS], [0.05742024024, 0.03015128868, 0.02726895156])
    table = "provinces_urban_2010.csv"
    result = student.theil_decomposition(data.column(table, "disposable"), data.column(table, "region4"))
    close(result["between_share"], 0.6248133676)


def test_extreme_groupings(student):
    """全在一组时没有组间差距，各自成组时没有组内差距。"""
    one = student.theil_decomposition([1, 3, 8], ["a", "a", "a"])
    close([one["between"], one["between_share"]], [0, 0])
    each = student.theil_decomposition([1, 3, 8], ["a", "b", "c"])
    close([each["within"], each["between_share"]], [0, 1])


def test_parts_add_up(student, rng):
    """组间与组内都不小于零，合起来等于总指数；换单位不改变结果。"""
    for _ in range(3):
        values, groups, weights = random_case(rng)
        result = student.theil_decomposition(values, groups, weights)
        close(result["between"] + result["within"], result["total"])
        holds(result["total"] > 1e-6, result["total"])
        at_least(result["between"], 0)
        at_least(result["within"], 0)
        close(student.theil_decomposition([value * 100 for value in values], groups, weights), result)


def test_weights_count_people(student, rng):
    """权重 3 等于同样的数出现三次。"""
    values, groups, weights = random_case(rng)
    longer = [(v, g) for v, g, weight in zip(values, groups, weights) for _ in range(weight)]
    expected = student.theil_decomposition([v for v, _ in longer], [g for _, g in longer])
    close(student.theil_decomposition(values, groups, weights), expected)
    uneven = student.theil_decomposition([1, 3], ["a", "b"], [3, 1])["total"]
    holds(uneven != student.theil_decomposition([1, 3], ["a", "b"])["total"], uneven)


def test_no_share_without_inequality(student):
    """人人相等时总指数为 0，组间份额是 None。"""
    result = student.theil_decomposition([2, 2], ["a", "b"])
    close([result[part] for part in PARTS], [0, 0, 0])
    equal(result["between_share"], None)
    nearly = student.theil_decomposition([1, 1.0000001, 1], ["a", "b", "b"])
    equal(nearly["between_share"], None)


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    raises(ValueError, student.theil_decomposition, [], [])
    raises(ValueError, student.theil_decomposition, [0, 1], ["a", "b"])
    raises(ValueError, student.theil_decomposition, [1, 2], ["a"])
    raises(ValueError, student.theil_decomposition, [1, 2], ["a", "b"], [1])
    raises(ValueError, student.theil_decomposition, [1, 2], ["a", "b"], [2, -1])
    raises(ValueError, student.theil_decomposition, [1, 2], ["a", "b"], [0, 0])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng, data):
    """随机的收入、分组和权重上，结果与参考解一致；传入的列表保持原样。"""
    for low in (0, 0, 1):
        values, groups, weights = random_case(rng, low)
        agrees(student.theil_decomposition, reference.theil_decomposition, values, groups, weights)
        agrees(student.theil_decomposition, reference.theil_decomposition, values, groups)
    agrees(student.theil_decomposition, reference.theil_decomposition, [1, 5, 2], ["a", "b", "a"], [2, 0, 1])
    agrees(student.theil_decomposition, reference.theil_decomposition, [0.1, 0.1, 0.1], ["a", "b", "a"])
    table = "provinces_2017.csv"
    regions = data.column(table, "region4")
    agrees(student.theil_decomposition, reference.theil_decomposition, data.column(table, "income"), regions)
    unchanged(student.theil_decomposition, [5, 2, 9], ["b", "a", "b"], [1, 0, 2])
