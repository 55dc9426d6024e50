from vetcourse.checks import agrees, at_least, close, points, raises, required, unchanged


def random_matrix(rng, size, zeros=0.0):
    rows = [[0 if rng.random() < zeros else rng.randint(1, 9) for _ in range(size)] for _ in range(size)]
    for index, row in enumerate(rows):
        row[(index + 1) % size] += 1  # every grade leads on to the next, so all are connected
    return [[value / sum(row) for value in row] for row in rows]


@points(2)
def test_two_grades(student, rng):
    """两个等级时，份额与离开对方的概率成正比。"""
    up, down = round(rng.uniform(0.05, 0.4), 2), round(rng.uniform(0.5, 0.95), 2)
    expected = [down / (up + down), up / (up + down)]
    close(student.stationary_distribution([[1 - up, up], [down, 1 - down]]), expected)


@points(2)
def test_known_values(student):
    """三个已知的例子算得对。"""
    close(student.stationary_distribution([[0.9, 0.1], [0.3, 0.7]]), [0.75, 0.25])
    ladder = [[0.5, 0.5, 0.0], [0.25, 0.5, 0.25], [0.0, 0.5, 0.5]]
    close(student.stationary_distribution(ladder), [0.25, 0.5, 0.25])
    close(student.stationary_distribution([[1.0]]), [1.0])


def test_periodic_chain(student):
    """来回跳动、迭代不收敛的链也有长期分布。"""
    close(student.stationary_distribution([[0.0, 1.0], [1.0, 0.0]]), [0.5, 0.5])
    there_and_back = [[0.0, 1.0, 0.0], [0.25, 0.0, 0.75], [0.0, 1.0, 0.0]]
    close(student.stationary_distribution(there_and_back), [0.125, 0.5, 0.375])


def test_states_left_for_good(student):
    """一去不回的等级，长期份额为 0。"""
    climb = [[0.5, 0.5, 0.0], [0.0, 0.5, 0.5], [0.0, 0.0, 1.0]]
    close(student.stationary_distribution(climb), [0.0, 0.0, 1.0])


@points(2)
def test_balance(student, rng):
    """份额不小于零、合计为 1，过一年不变。"""
    for _ in range(3):
        size = rng.randint(3, 6)
        matrix = random_matrix(rng, size)
        shares = student.stationary_distribution(matrix)
        close(sum(shares), 1)
        for j in range(size):
            at_least(shares[j], 0)
            close(sum(shares[i] * matrix[i][j] for i in range(size)), shares[j], abs=1e-8)


def test_two_closed_groups(student):
    """有两个互不相通的封闭群时，抛出 ValueError。"""
    raises(ValueError, student.stationary_distribution, [[1.0, 0.0], [0.0, 1.0]])
    four = [[0.3, 0.7, 0.0, 0.0], [0.6, 0.4, 0.0, 0.0], [0.0, 0.0, 0.1, 0.9], [0.0, 0.0, 0.8, 0.2]]
    raises(ValueError, student.stationary_distribution, four)
    split = [[0.0, 0.5, 0.5], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
    raises(ValueError, student.stationary_distribution, split)


def test_bad_input(student):
    """不合约定的矩阵抛出 ValueError，微小的舍入误差可以接受。"""
    for matrix in ([], [[0.5, 0.5]], [[0.5, 0.4], [0.5, 0.5]], [[0.5, 0.6], [0.5, 0.5]], [[1.5, -0.5], [0.5, 0.5]]):
        raises(ValueError, student.stationary_distribution, matrix)
    thirds = [[0.3333333] * 3] * 3
    close(student.stationary_distribution(thirds), [1 / 3] * 3, rel=1e-5)


def test_input_is_kept(student):
    """传入的矩阵保持原样。"""
    unchanged(student.stationary_distribution, [[0.9, 0.1], [0.3, 0.7]])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的矩阵上（包括很多零、来回跳动和封闭群），结果与参考解一致。"""
    for size in (2, 3, 5, 8):
        agrees(student.stationary_distribution, reference.stationary_distribution, random_matrix(rng, size))
        agrees(student.stationary_distribution, reference.stationary_distribution, random_matrix(rng, size, 0.6))
    order = [1, 2, 3, 0]
    cycle = [[1.0 if j == order[i] else 0.0 for j in range(4)] for i in range(4)]
    agrees(student.stationary_distribution, reference.stationary_distribution, cycle)
    core = random_matrix(rng, 3)
    leaving = round(rng.uniform(0.1, 0.9), 2)
    one_way = [[0.0, *row] for row in core] + [[1 - leaving, leaving, 0.0, 0.0]]
    agrees(student.stationary_distribution, reference.stationary_distribution, [one_way[3], *one_way[:3]])
    apart = [[*row, 0.0, 0.0] for row in core] + [[0.0, 0.0, 0.0, *row] for row in random_matrix(rng, 2)]
    agrees(student.stationary_distribution, reference.stationary_distribution, apart)
    slow = [[1 - leaving / 1e5, leaving / 1e5], [2e-6, 1 - 2e-6]]
    agrees(student.stationary_distribution, reference.stationary_distribution, slow)
