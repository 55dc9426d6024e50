from itertools import pairwise

from vetcourse.checks import agrees, close, points, raises, required


@points(2)
def test_known_values(student):
    """等幅摆动、一步到位和逐步收敛三个例子都算得对。"""
    close(student.cobweb(4, 10, 1, 0, 1, 3), [4.0, 6.0, 4.0, 6.0])
    close(student.cobweb(4, 12, 2, 0, 1, 3), [4.0, 4.0, 4.0, 4.0])
    close(student.cobweb(8, 12, 2, 0, 1, 2), [8.0, 2.0, 5.0])


def test_starts_with_the_first_wage(student):
    """结果从第 0 年的工资开始，共有 periods + 1 项。"""
    close(student.cobweb(5, 10, 1, 0, 1, 0), [5.0])
    close(student.cobweb(7, 20, 2, 0, 0, 4), [7.0, 10.0, 10.0, 10.0, 10.0])


@points(2)
def test_supply_is_never_negative(student):
    """毕业生人数最少是零，工资则不设下限。"""
    close(student.cobweb(5, 10, 1, -90, 1, 1), [5.0, 10.0])
    close(student.cobweb(9, 10, 1, 0, 2, 2), [9.0, -8.0, 10.0])


@points(2)
def test_distance_shrinks_each_year(student, rng):
    """d 小于 b 时，工资与均衡的距离每年乘以 -d/b。"""
    b = rng.randint(3, 9)
    d = b * rng.uniform(0.2, 0.9)
    c = rng.randint(0, 50)
    level = rng.uniform(20, 80)
    a = c + (b + d) * level
    wages = student.cobweb(level * 1.4, a, b, c, d, 6)
    close(len(wages), 7)
    close(wages[0], level * 1.4)
    for before, after in pairwise(wages):
        close(after - level, -d / b * (before - level), abs=1e-6)


def test_bad_input(student):
    """不合约定的参数抛出 ValueError。"""
    raises(ValueError, student.cobweb, 1, 10, 0, 1, 1, 3)
    raises(ValueError, student.cobweb, 1, 10, -2, 1, 1, 3)
    raises(ValueError, student.cobweb, 1, 10, 1, 1, -1, 3)
    raises(ValueError, student.cobweb, 1, 10, 1, 1, 1, -1)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的需求和供给上，结果与参考解一致。"""
    for _ in range(8):
        a, c = rng.randint(50, 200), rng.randint(-60, 40)
        b, d = rng.uniform(0.5, 5), rng.uniform(0, 5)
        agrees(student.cobweb, reference.cobweb, rng.uniform(1, 60), a, b, c, d, rng.randint(0, 8))
    agrees(student.cobweb, reference.cobweb, 10, 90, rng.choice([0, -1.5]), 5, 1, 3)
