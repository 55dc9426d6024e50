from math import exp

from vetcourse.checks import agrees, at_most, between, close, holds, points, raises, required, unchanged


@points(2)
def test_known_values(student):
    """三个已知的例子算得对。"""
    close(student.geometric_index([25, 4], [0, 0], [100, 4]), 0.5)
    close(student.geometric_index([2, 8], [0, 0], [10, 10], [0.75, 0.25]), 0.2828427125)
    close(student.geometric_index([30], [10], [50]), 0.5)


@points(2)
def test_logarithmic_positions(student, rng):
    """列在 log 里的指标按对数换算。"""
    close(student.geometric_index([100, 8], [1, 0], [10000, 16], None, (0,)), 0.5)
    part = rng.uniform(0.1, 0.9)
    close(student.geometric_index([exp(6 * part), 9], [1, 0], [exp(6), 9], [0.5, 0.5], [0]), part**0.5)
    close(student.geometric_index([3, exp(6 * part)], [0, 1], [3, exp(6)], [0.2, 0.8], (1,)), part**0.8)


def test_values_are_clipped(student):
    """超出上下界的值按上下界计算。"""
    close(student.geometric_index([50], [0], [10]), 1)
    close(student.geometric_index([0, 9], [1, 0], [10, 10]), 0)
    close(student.geometric_index([200, 25], [0, 0], [100, 100]), 0.5)
    close(student.geometric_index([-5, 7], [1, 0], [10, 7], None, (0,)), 0)


def test_weak_dimension_pulls_down(student, rng):
    """结果在最弱项与算术平均之间，弱项不能由强项抵消。"""
    scaled = [rng.uniform(0.05, 0.95) for _ in range(3)]
    values = [20 + 30 * s for s in scaled]
    index = student.geometric_index(values, [20] * 3, [50] * 3)
    between(index, min(scaled), max(scaled))
    at_most(index, sum(scaled) / 3)
    close(student.geometric_index([0.04, 1], [0, 0], [1, 1]), 0.2)


def test_every_indicator_counts(student, rng):
    """任何一项变好，结果都按它的权重上升。"""
    weights = [0.2, 0.3, 0.5]
    values = [rng.uniform(5, 20) for _ in weights]
    index = student.geometric_index(values, [0] * 3, [100] * 3, weights)
    holds(index > 0, index)
    for place, weight in enumerate(weights):
        better = [value * 2 if j == place else value for j, value in enumerate(values)]
        close(student.geometric_index(better, [0] * 3, [100] * 3, weights), index * 2**weight)


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    for arguments in (
        ([], [], []),
        ([1], [2], [2]),
        ([1, 2], [0], [5, 5]),
        ([1, 2], [0, 0], [5]),
        ([1, 2], [0, 0], [5, 5], [1]),
        ([5, 5], [0, 0], [10, 10], [0.7, 0.7]),
        ([5, 5], [0, 0], [10, 10], [0.5, 0.4999]),
        ([5, 5], [0, 0], [10, 10], [1.5, -0.5]),
        ([5, 5], [0, 0], [10, 10], [1, 0]),
        ([5], [0], [10], None, (0,)),
        ([5], [1], [10], None, (1,)),
        ([5], [1], [10], None, (-1,)),
    ):
        raises(ValueError, student.geometric_index, *arguments)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的指标、权重和对数位置上，结果与参考解一致；传入的列表保持原样。"""
    for _ in range(8):
        k = rng.randint(1, 5)
        mins = [rng.uniform(0.5, 9) for _ in range(k)]
        maxs = [low + rng.uniform(5, 90) for low in mins]
        values = [rng.uniform(low - 2, high * 1.2) for low, high in zip(mins, maxs)]
        parts = [rng.uniform(1, 5) for _ in range(k)]
        weights = rng.choice((None, [part / sum(parts) for part in parts]))
        agrees(student.geometric_index, reference.geometric_index, values, mins, maxs, weights)
        inside = [(low + high) / 2 for low, high in zip(mins, maxs)]
        places = tuple(rng.sample(range(k), rng.randint(0, k)))
        agrees(student.geometric_index, reference.geometric_index, inside, mins, maxs, weights, places)
        agrees(student.geometric_index, reference.geometric_index, inside, mins, maxs, weights, (k,))
        beyond = [rng.choice((high * 3, value)) for value, high in zip(inside, maxs)]
        agrees(student.geometric_index, reference.geometric_index, beyond, mins, maxs, weights, places)
        agrees(student.geometric_index, reference.geometric_index, inside, [-1, *mins[1:]], maxs, weights, places)
    agrees(student.geometric_index, reference.geometric_index, [-1, *inside[1:]], mins, maxs, weights, (0,))
    unchanged(student.geometric_index, [9, 0, 3], [1, 1, 1], [4, 5, 6], [0.2, 0.3, 0.5], [0])
