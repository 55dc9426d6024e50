from math import exp, log

from vetcourse.checks import agrees, close, points, raises, required


def bend(v):
    return 1 + v + 0.2 * v * v


@points(2)
def test_known_values(student):
    """四个已知的例子算得对。"""
    close(student.elasticity(lambda v: v**0.3, 7), 0.3)
    close(student.elasticity(lambda v: 2 / v, 3), -1)
    close(student.elasticity(lambda v: 1 + v, 1), 0.5)
    close(student.elasticity(lambda v: 5.0, 2), 0)


def test_power_is_its_own_elasticity(student, rng):
    """幂函数 a·x^k 的弹性处处等于 k。"""
    for _ in range(3):
        a, k, x = rng.uniform(0.5, 9), rng.uniform(-2, 2), rng.uniform(2, 50)
        close(student.elasticity(lambda v, a=a, k=k: a * v**k, x), k)


def test_units_do_not_matter(student, rng):
    """换算函数值或自变量的单位，弹性不变。"""
    x, unit = rng.uniform(2, 20), rng.uniform(3, 9)
    expected = x * (1 + 0.4 * x) / bend(x)
    close(student.elasticity(bend, x), expected)
    close(student.elasticity(lambda v: unit * bend(v), x), expected)
    close(student.elasticity(lambda v: bend(v / unit), unit * x), expected)


@points(2)
def test_both_sides_are_used(student, rng):
    """取的是 x 左右对称的两个点，在对数里各相距 h。"""
    for h in (1e-4, rng.uniform(0.2, 0.6)):
        x, asked = rng.uniform(2, 20), []

        def watched(v, asked=asked):
            asked.append(v)
            return bend(v)

        result = student.elasticity(watched, x, h)
        close(result, (log(bend(x * exp(h))) - log(bend(x * exp(-h)))) / (2 * h))
        close([min(asked), max(asked)], [x * exp(-h), x * exp(h)])


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    raises(ValueError, student.elasticity, lambda v: 1 + v, 0)
    raises(ValueError, student.elasticity, lambda v: v * v, -2)
    raises(ValueError, student.elasticity, lambda v: -v, 1)
    raises(ValueError, student.elasticity, lambda v: 0.0, 1)
    raises(ValueError, student.elasticity, lambda v: 1.2 - v, 1, 0.5)
    raises(ValueError, student.elasticity, lambda v: v, 1, 0)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的函数、位置和步长上，结果与参考解一致。"""
    for _ in range(5):
        a, b, k = rng.uniform(0.1, 5), rng.uniform(0.1, 5), rng.uniform(-1.5, 2.5)

        def f(v, a=a, b=b, k=k):
            return a + b * v**k

        agrees(student.elasticity, reference.elasticity, f, rng.uniform(0.2, 30))
        agrees(student.elasticity, reference.elasticity, f, rng.uniform(0.2, 30), rng.uniform(0.01, 0.8))
    agrees(student.elasticity, reference.elasticity, lambda v: 5 - v, rng.uniform(6, 9))
    agrees(student.elasticity, reference.elasticity, bend, -rng.uniform(1, 3))
