from vetcourse.checks import agrees, close, holds, points, raises, required, unchanged


@points(2)
def test_known_values(student):
    """两个方向的已知例子算得对。"""
    close(student.minmax_scale([10, 15, 30]), [0, 0.25, 1])
    close(student.minmax_scale([10, 15, 30], False), [1, 0.75, 0])
    close(student.minmax_scale([-2, 0, 2, 0]), [0, 0.5, 1, 0.5])


def test_constant_column(student):
    """所有数都相同时，两个方向都是 0。"""
    close(student.minmax_scale([7, 7]), [0, 0])
    close(student.minmax_scale([3.5, 3.5, 3.5], False), [0, 0, 0])
    close(student.minmax_scale([4]), [0])


def test_unit_does_not_matter(student, rng):
    """换单位不改变结果，结果从 0 到 1。"""
    column = [rng.uniform(-50, 50) for _ in range(7)]
    scaled = student.minmax_scale(column)
    close([min(scaled), max(scaled)], [0, 1])
    a, b = rng.uniform(0.5, 20), rng.uniform(-99, 99)
    close(student.minmax_scale([a * x + b for x in column]), scaled)
    close(student.minmax_scale([-a * x for x in column], False), scaled)


def test_two_directions(student, rng):
    """两个方向的结果对应相加都是 1，次序不变。"""
    column = [rng.uniform(-50, 50) for _ in range(7)]
    up, down = student.minmax_scale(column), student.minmax_scale(column, False)
    close([a + b for a, b in zip(up, down, strict=True)], [1] * 7)
    best = column.index(max(column))
    holds(up.index(max(up)) == best and down.index(min(down)) == best, [up, down])


def test_empty_column(student):
    """空列表抛出 ValueError。"""
    raises(ValueError, student.minmax_scale, [])
    raises(ValueError, student.minmax_scale, [], False)


def test_input_is_kept(student):
    """传入的列表保持原样。"""
    unchanged(student.minmax_scale, [3, 1, 2], False)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的列和方向上，结果与参考解一致。"""
    for _ in range(8):
        column = [rng.choice((rng.uniform(-90, 90), rng.randint(0, 5))) for _ in range(rng.randint(1, 12))]
        agrees(student.minmax_scale, reference.minmax_scale, column)
        agrees(student.minmax_scale, reference.minmax_scale, column, rng.choice((True, False)))
    agrees(student.minmax_scale, reference.minmax_scale, [rng.uniform(1, 9)] * rng.randint(1, 5), False)
