from vetcourse.checks import agrees, at_least, close, holds, points, raises, required, unchanged


def table(rng, rows, columns):
    return [[rng.uniform(1, 90) for _ in range(columns)] for _ in range(rows)]


@points(2)
def test_known_values(student):
    """三个已知的例子算得对。"""
    close(student.entropy_weights([[1, 1], [1, 0]]), [0, 1])
    close(student.entropy_weights([[1, 2], [3, 2], [2, 5]]), [0.4570811119, 0.5429188881])
    close(student.entropy_weights([[4], [1]]), [1])


def test_sameness_has_no_weight(student, rng):
    """各校相同的指标权重为 0，其余指标的权重不受影响。"""
    matrix = table(rng, 5, 3)
    weights = student.entropy_weights(matrix)
    holds(len(set(weights)) == 3, weights)
    close(student.entropy_weights([[*row, 0.1, 0] for row in matrix]), [*weights, 0, 0])


def test_nothing_varies(student):
    """所有指标都没有差异时，权重相等。"""
    close(student.entropy_weights([[1, 2], [1, 2]]), [0.5, 0.5])
    close(student.entropy_weights([[0.1, 7, 0, 3.3]] * 6), [0.25] * 4)


def test_unit_does_not_matter(student, rng):
    """换单位和调换学校的次序都不改变权重；权重不是负数，合计为 1。"""
    matrix = table(rng, 6, 3)
    weights = student.entropy_weights(matrix)
    close(sum(weights), 1)
    at_least(min(weights), 0)
    changed = [[row[0] * 1000, row[1], row[2] / 7] for row in matrix]
    rng.shuffle(changed)
    close(student.entropy_weights(changed), weights)
    close(student.entropy_weights([[1, 1], [1, 0]]), [0, 1])


def test_more_variation_more_weight(student, rng):
    """差异较大的指标权重较大。"""
    base = [rng.uniform(10, 90) for _ in range(5)]
    mean = sum(base) / 5
    calm = [mean + (value - mean) * 0.4 for value in base]
    first, second = student.entropy_weights([list(row) for row in zip(calm, base)])
    holds(first < second, [first, second])
    second, first = student.entropy_weights([list(row) for row in zip(base, calm)])
    holds(first < second, [second, first])


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    for matrix in ([], [[1, 2]], [[1, 2], [1]], [[], []], [[1, -2], [1, 2]]):
        raises(ValueError, student.entropy_weights, matrix)


def test_input_is_kept(student):
    """传入的各行列表保持原样。"""
    unchanged(student.entropy_weights, [[1, 2], [3, 2], [2, 5]])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的表上（包括零和没有差异的列），结果与参考解一致。"""
    for _ in range(6):
        rows = rng.randint(2, 9)
        matrix = table(rng, rows, rng.choice([m for m in (1, 2, 3, 4, 5) if m != rows]))
        agrees(student.entropy_weights, reference.entropy_weights, matrix)
        for row in matrix:
            row[0] *= rng.choice((0, 1))
            row.append(5)
        agrees(student.entropy_weights, reference.entropy_weights, matrix)
        matrix[0][-1] = rng.choice((-1, 4))
        agrees(student.entropy_weights, reference.entropy_weights, matrix)
    agrees(student.entropy_weights, reference.entropy_weights, [[0, *row] for row in table(rng, 4, 3)])
    agrees(student.entropy_weights, reference.entropy_weights, [[0, rng.uniform(1, 9)]] * 4)
