from math import log

from vetcourse.checks import agrees, close, equal, holds, points, raises, required, unchanged


@points(2)
def test_known_values(student):
    """三个地区的例子算得对。"""
    result = student.beta_convergence([100.0, 200.0, 400.0], [110.0, 198.0, 380.0], 2)
    slope = (log(380 / 400) - log(110 / 100)) / 2 / (2 * log(2))
    close(result["beta"], slope)
    close(result["speed"], -log(1 + 2 * slope) / 2)
    close(result["cv_start"], (140000 / 9) ** 0.5 / (700 / 3))


@points(2)
def test_rural_incomes_diverge(student, data):
    """20 省份 1985 至 1999 年的农村纯收入，斜率为正，差距扩大。"""
    table = "rural_net_income_1985_1999.csv"
    result = student.beta_convergence(data.column(table, "y1985"), data.column(table, "y1999"), 14)
    close(result["beta"], 0.007848590929)
    close(result["r2"], 0.04412118753)
    close([result["speed"], result["cv_start"], result["cv_end"]], [-0.007446581953, 0.2877438814, 0.3410536974])


def test_equal_growth(student, rng):
    """各地增长一样快时，斜率为 0，变异系数不变。"""
    start = [rng.uniform(1000, 9000) for _ in range(7)]
    for factor in (1.5, *(1 + percent / 100 for percent in range(5, 125, 8))):
        result = student.beta_convergence(start, [income * factor for income in start], 4)
        close([result["beta"], result["speed"], result["r2"]], [0, 0, 0])
    close(result["cv_end"], result["cv_start"])
    holds(result["cv_start"] > 0.01)


def test_poor_grow_faster(student, rng):
    """穷的地方增长快，斜率为负；反过来为正。"""
    start = sorted(rng.sample(range(1000, 9000), 6))
    factors = sorted(rng.uniform(1.1, 3) for _ in start)
    richer_faster = [income * factor for income, factor in zip(start, factors)]
    poorer_faster = [income * factor for income, factor in zip(start, factors[::-1])]
    up = student.beta_convergence(start, richer_faster, 5)["beta"]
    down = student.beta_convergence(start, poorer_faster, 5)["beta"]
    holds(down < 0 < up, (down, up))


def test_speed_may_be_missing(student):
    """对数没有意义时，速度是 None。"""
    result = student.beta_convergence([1, 10, 100], [100, 10, 1], 3)
    close(result["beta"], -2 / 3)
    equal(result["speed"], None)


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    raises(ValueError, student.beta_convergence, [1, 2], [1, 2], 1)
    raises(ValueError, student.beta_convergence, [1, 2, 3], [1, 2], 1)
    raises(ValueError, student.beta_convergence, [1, 2, 0], [1, 2, 3], 1)
    raises(ValueError, student.beta_convergence, [1, 2, 3], [1, -2, 3], 1)
    raises(ValueError, student.beta_convergence, [1, 2, 3], [1, 2, 3], 0)
    raises(ValueError, student.beta_convergence, [2, 2, 2], [1, 2, 3], 1)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng, data):
    """随机的收入，以及 2010 至 2012 年的城镇收入上，结果与参考解一致；传入的列表保持原样。"""
    for size in (3, 8, 20):
        start = [rng.uniform(500, 9000) for _ in range(size)]
        end = [income * rng.uniform(0.9, 2) for income in start]
        agrees(student.beta_convergence, reference.beta_convergence, start, end, rng.choice([1, 2, 7.5, 14]))
        agrees(student.beta_convergence, reference.beta_convergence, start, end[::-1], 3)
        same = [income * 1.1 for income in start]
        result = student.beta_convergence(start, same, 3)
        close([result["beta"], result["r2"]], [0, 0])
    table = "provinces_urban_q3_2010_2012.csv"
    start, end = data.column(table, "total_2010"), data.column(table, "total_2012")
    agrees(student.beta_convergence, reference.beta_convergence, start, end, 2)
    unchanged(student.beta_convergence, [300, 100, 200], [310, 190, 240], 4)
