import itertools

from vetcourse.checks import agrees, at_least, at_most, close, equal, points, raises, required


@points(2)
def test_known_values(student):
    """三个已知的例子算得对，结果从 0 开始。"""
    close(student.adoption_curve(100, 0.5, 0.0, 2), [0, 50, 75])
    curve = student.adoption_curve(1000, 0.03, 0.38, 5)
    equal(len(curve), 6)
    close(curve[0], 0)
    close(curve[-1], 272.9068387, rel=1e-8)
    close(student.adoption_curve(10, 0.1, 0.1, 0), [0])


@points(2)
def test_without_neighbours(student, rng):
    """没有邻居带动时，未采用的户数每期乘以 1 减 p。"""
    market, p = rng.randint(50, 500), round(rng.uniform(0.05, 0.9), 2)
    expected = [market * (1 - (1 - p) ** t) for t in range(9)]
    close(student.adoption_curve(market, p, 0, 8), expected)


def test_nobody_starts(student):
    """没有人带头时，谁也不采用。"""
    close(student.adoption_curve(10, 0.0, 0.5, 2), [0, 0, 0])


def test_never_falls_or_overflows(student, rng):
    """累计户数不下降，不超过总户数，而且邻居越能带动，扩散越快。"""
    market, p, q = rng.randint(100, 900), rng.uniform(0.02, 0.1), rng.uniform(0.2, 0.6)
    curve = student.adoption_curve(market, p, q, 30)
    for before, after in itertools.pairwise(curve):
        at_least(after, before)
    at_most(curve[-1], market)
    close(curve[1], p * market)
    at_least(curve[3], student.adoption_curve(market, p, q / 2, 3)[3] * 1.001)


def test_size_of_the_market(student, rng):
    """总户数翻倍，曲线也恰好翻倍。"""
    p, q = round(rng.uniform(0.02, 0.3), 2), round(rng.uniform(0.3, 0.6), 2)
    curve = student.adoption_curve(200, p, q, 6)
    close(student.adoption_curve(400, p, q, 6), [2 * value for value in curve])
    close(curve[2], 200 * (p + (p + q * p) * (1 - p)))


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    for given in ((0, 0.1, 0.1, 3), (-5, 0.1, 0.1, 3), (10, 0.8, 0.4, 1), (10, -0.1, 0.4, 1), (10, 0.1, -0.4, 1)):
        raises(ValueError, student.adoption_curve, *given)
    raises(ValueError, student.adoption_curve, 10, 0.1, 0.1, -1)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的总户数和系数上，结果与参考解一致。"""
    for periods in (0, 1, 4, 12, 40):
        p = rng.uniform(0, 0.4)
        q = rng.uniform(0, 0.99 - p)
        agrees(student.adoption_curve, reference.adoption_curve, rng.uniform(1, 5000), p, q, periods)
    agrees(student.adoption_curve, reference.adoption_curve, 80, 0.25, 0.75, 6)
    agrees(student.adoption_curve, reference.adoption_curve, 80, 1, 0, 3)
