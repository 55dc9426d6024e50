import itertools

from vetcourse.checks import agrees, at_most, close, points, raises, required, unchanged


def random_distances(rng, villages, sites):
    return [[rng.randint(0, 30) for _ in range(sites)] for _ in range(villages)]


@points(2)
def test_known_values(student):
    """一处和两处基地的例子算得对。"""
    close(student.p_median([[0, 4, 9], [4, 0, 5], [9, 5, 0]], [1, 1, 3], 1), ([2], 14))
    square = [[0, 3, 8, 6], [3, 0, 5, 4], [8, 5, 0, 7], [6, 4, 7, 0]]
    close(student.p_median(square, [10, 5, 8, 2], 2), ([0, 2], 27))
    close(student.p_median([[0, 1], [1, 0]], [1, 1], 2), ([0, 1], 0))


@points(2)
def test_joint_choice(student):
    """几处基地要一起选：一处时最好的地点，两处时可以落选。"""
    line = [[abs(here - site) for site in (0, 5, 10)] for here in (0, 0, 10, 10)]
    close(student.p_median(line, [1, 1, 1, 1], 1)[1], 20)
    close(student.p_median(line, [1, 1, 1, 1], 2), ([0, 2], 0))
    cross = [[4, 0, 9], [4, 9, 0], [4, 0, 9], [4, 9, 0], [0, 9, 9]]
    close(student.p_median(cross, [1, 1, 1, 1, 0.5], 2), ([1, 2], 4.5))


def test_learners_count(student, rng):
    """人多的村算得重；人数都乘以同一个数，选址不变。"""
    near, far = rng.randint(2, 9), rng.randint(10, 20)
    dist = [[0, far], [near, 0]]
    close(student.p_median(dist, [100, 1], 1), ([0], near))
    close(student.p_median(dist, [1, 100], 1), ([1], far))
    weights = [rng.randint(1, 9) for _ in range(5)]
    table = random_distances(rng, 5, 4)
    sites, effort = student.p_median(table, weights, 2)
    close(student.p_median(table, [3 * weight for weight in weights], 2), (sites, 3 * effort))


def test_ties(student):
    """总路程相同时，取编号最小的一组。"""
    close(student.p_median([[1, 1]], [2], 1), ([0], 2))
    close(student.p_median([[2, 1, 1, 2]], [1], 2), ([0, 1], 1))
    close(student.p_median([[5, 5, 5, 5], [7, 7, 7, 7]], [1, 0], 3), ([0, 1, 2], 5))


def test_more_sites(student, rng):
    """多开一处，总路程不会变长；全部开放时，人人走到最近的地点。"""
    dist = random_distances(rng, 6, 5)
    weights = [rng.randint(1, 9) for _ in dist]
    efforts = [student.p_median(dist, weights, p)[1] for p in range(1, 6)]
    for fewer, more in itertools.pairwise(efforts):
        at_most(more, fewer)
    close(efforts[-1], sum(weight * min(row) for row, weight in zip(dist, weights)))
    close(efforts[0], min(sum(w * row[site] for row, w in zip(dist, weights)) for site in range(5)))


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    for dist, weights, p in (
        ([[1, 2]], [1], 0),
        ([[1, 2]], [1], 3),
        ([], [], 1),
        ([[1, 2], [3]], [1, 1], 1),
        ([[1, 2]], [1, 1], 1),
        ([[1, 2]], [-1], 1),
        ([[1, -2]], [1], 1),
        ([[1, 2], [3, -1]], [1, 1], 1),
        ([[1, 2], [3, 4]], [2, -1], 1),
    ):
        raises(ValueError, student.p_median, dist, weights, p)


def test_input_is_kept(student):
    """传入的列表保持原样。"""
    unchanged(student.p_median, [[3, 1], [2, 5]], [2, 1], 1)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的村、地点和人数上，结果与参考解一致。"""
    for villages, sites, p in ((1, 3, 2), (3, 5, 2), (6, 4, 1), (6, 6, 3), (8, 6, 2), (8, 8, 4), (5, 3, 3)):
        dist = random_distances(rng, villages, sites)
        weights = [rng.randint(0, 50) for _ in dist]
        agrees(student.p_median, reference.p_median, dist, weights, p)
    corners = [[abs(i - j) for j in range(6)] for i in range(6)]
    agrees(student.p_median, reference.p_median, corners, [rng.randint(1, 9) for _ in corners], 2)
    cross = [[4, 0, 9], [4, 9, 0], [4, 0, 9], [4, 9, 0]]
    agrees(student.p_median, reference.p_median, cross, [rng.randint(2, 3) for _ in cross], 2)
