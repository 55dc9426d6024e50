from vetcourse.checks import agrees, at_most, close, holds, points, raises, required, unchanged

GROUPS = ("low", "lower_middle", "middle", "upper_middle", "high")


def sample_gini(incomes):
    ordered = sorted(incomes)
    n = len(ordered)
    return sum((2 * rank - n - 1) * income for rank, income in enumerate(ordered, 1)) / (n * sum(ordered))


def random_groups(rng):
    return sorted(round(rng.uniform(1000, 100000), 1) for _ in range(5))


@points(2)
def test_known_values(student):
    """手算的例子和 2018、2025 年的全国数据算得对。"""
    close(student.quintile_gini([1, 2, 3, 4, 5])["gini_lower"], 4 / 15)
    close(student.quintile_gini([6440, 14361, 23189, 36471, 70640])["gini_lower"], 0.3984354836)
    result = student.quintile_gini([10150, 22702, 35536, 55586, 103778])
    close(result["gini_lower"], 0.3866310724)
    close(result["mean_of_groups"], 45550.4)


def test_equal_groups(student):
    """五组相等时，基尼下界为 0，倍数为 1，平均就是这个数。"""
    close(student.quintile_gini([7, 7, 7, 7, 7]), {"gini_lower": 0, "s80_s20": 1, "mean_of_groups": 7})


def test_ratio_of_top_to_bottom(student, rng):
    """`s80_s20` 是最高组除以最低组。"""
    groups = random_groups(rng)
    close(student.quintile_gini(groups)["s80_s20"], groups[4] / groups[0])


def test_scale_keeps_shape(student, rng):
    """收入都乘以同一个数，基尼下界和倍数不变，平均数同比例变化。"""
    groups = random_groups(rng)
    before, after = student.quintile_gini(groups), student.quintile_gini([group * 1000 for group in groups])
    for key in ("gini_lower", "s80_s20"):
        close(after[key], before[key])
    close(after["mean_of_groups"], before["mean_of_groups"] * 1000)
    close(after["mean_of_groups"], sum(groups) * 200)


def test_never_above_the_sample(student, rng):
    """组内有差距时，由五等份求得的数不高于全体的基尼系数。"""
    incomes = sorted(rng.uniform(1000, 100000) for _ in range(40))
    means = [sum(incomes[start : start + 8]) / 8 for start in range(0, 40, 8)]
    lower = student.quintile_gini(means)["gini_lower"]
    at_most(lower, sample_gini(incomes))
    holds(lower > 0, lower)
    close(student.quintile_gini([1, 1, 1, 1, 6])["gini_lower"], 0.4)


def test_bad_input(student):
    """不是五组、有零或负数、次序颠倒时抛出 ValueError。"""
    for groups in ([1, 2, 3, 4], [1, 2, 3, 4, 5, 6], [], [0, 1, 2, 3, 4], [-1, 1, 2, 3, 4]):
        raises(ValueError, student.quintile_gini, groups)
    raises(ValueError, student.quintile_gini, [1, 2, 3, 5, 4])
    raises(ValueError, student.quintile_gini, [5, 4, 3, 2, 1])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng, data):
    """随机的五组，以及全国和福建各年的五等份上，结果与参考解一致；传入的列表保持原样。"""
    for _ in range(5):
        groups = random_groups(rng)
        agrees(student.quintile_gini, reference.quintile_gini, groups)
        agrees(student.quintile_gini, reference.quintile_gini, [groups[0], groups[0], *groups[2:]])
        rng.shuffle(groups)
        agrees(student.quintile_gini, reference.quintile_gini, groups)
    for table in ("national_quintiles.csv", "fujian_quintiles.csv"):
        for row in data.rows(table):
            agrees(student.quintile_gini, reference.quintile_gini, [row[name] for name in GROUPS])
    unchanged(student.quintile_gini, [1, 2, 4, 4, 5])
