from vetcourse.checks import agrees, close, points, raises, required, unchanged


def random_matrix(rng, size, stay=1):
    rows = [[rng.randint(0, 9) for _ in range(size)] for _ in range(size)]
    for index, row in enumerate(rows):
        row[index] += stay
    return [[value / sum(row) for value in row] for row in rows]


@points(2)
def test_known_values(student):
    """两个等级的例子得 0.4，人人不动得 0。"""
    close(student.shorrocks_mobility([[0.9, 0.1], [0.3, 0.7]]), 0.4)
    close(student.shorrocks_mobility([[1.0, 0.0], [0.0, 1.0]]), 0)
    close(student.shorrocks_mobility([[0.8, 0.2, 0.0], [0.1, 0.7, 0.2], [0.0, 0.1, 0.9]]), 0.3)


def test_equal_rows(student, rng):
    """每行都一样时指数为 1，人人不动时为 0。"""
    size = rng.randint(3, 6)
    row = [rng.randint(1, 9) for _ in range(size)]
    close(student.shorrocks_mobility([[value / sum(row) for value in row] for _ in range(size)]), 1)
    close(student.shorrocks_mobility([[float(i == j) for j in range(size)] for i in range(size)]), 0)


@points(2)
def test_slower_ladder(student, rng):
    """只有一部分人移动时，指数按同样的比例缩小。"""
    size = rng.randint(3, 5)
    shift = [[float(j == (i + 1) % size) for j in range(size)] for i in range(size)]
    share = round(rng.uniform(0.1, 0.6), 2)
    slow = [[share * shift[i][j] + (1 - share) * (i == j) for j in range(size)] for i in range(size)]
    close(student.shorrocks_mobility(slow), share * size / (size - 1))
    matrix = random_matrix(rng, size, stay=20)
    mixed = [[share * matrix[i][j] + (1 - share) * (i == j) for j in range(size)] for i in range(size)]
    close(student.shorrocks_mobility(mixed), share * student.shorrocks_mobility(matrix))


def test_can_exceed_one(student):
    """人人都换等级时，指数大于 1。"""
    close(student.shorrocks_mobility([[0.0, 1.0], [1.0, 0.0]]), 2)
    close(student.shorrocks_mobility([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]), 1.5)


def test_one_grade(student):
    """只有一个等级时返回 0。"""
    close(student.shorrocks_mobility([[1.0]]), 0)


def test_bad_input(student):
    """不合约定的矩阵抛出 ValueError。"""
    for matrix in (
        [],
        [[0.5, 0.5]],
        [[0.9, 0.0], [0.0, 1.0]],
        [[0.9, 0.2], [0.0, 1.0]],
        [[1.2, -0.2], [0.5, 0.5]],
        [[0.4]],
    ):
        raises(ValueError, student.shorrocks_mobility, matrix)


def test_input_is_kept(student):
    """传入的矩阵保持原样。"""
    unchanged(student.shorrocks_mobility, [[0.9, 0.1], [0.3, 0.7]])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的矩阵上，结果与参考解一致。"""
    for size in range(1, 9):
        agrees(student.shorrocks_mobility, reference.shorrocks_mobility, random_matrix(rng, size))
    size = rng.randint(3, 8)
    shift = [[float(j == (i + 1) % size) for j in range(size)] for i in range(size)]
    agrees(student.shorrocks_mobility, reference.shorrocks_mobility, shift)
