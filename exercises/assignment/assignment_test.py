from itertools import permutations

from vetcourse.checks import close, equal, holds, points, raises, required, unchanged


def least(cost):
    if len(cost) > len(cost[0]):
        cost = [list(column) for column in zip(*cost)]
    columns = range(len(cost[0]))
    return min(sum(row[j] for row, j in zip(cost, order)) for order in permutations(columns, len(cost)))


def optimal(result, cost):
    """Any pairing of the least total is right."""
    pairs, total = result
    holds(type(pairs) is list and len(pairs) == len(cost), pairs)
    used = [college for college in pairs if college != -1]
    holds(all(type(college) is int and 0 <= college < len(cost[0]) for college in used), pairs)
    holds(len(set(used)) == len(used) == min(len(cost), len(cost[0])), pairs)
    close(sum(row[college] for row, college in zip(cost, pairs) if college != -1), least(cost))
    close(total, least(cost))


def random_cost(rng, rows, columns, low=-5):
    return [[rng.randint(low, 30) for _ in range(columns)] for _ in range(rows)]


@points(2)
def test_known_total(student):
    """四个例子的总费用最小。"""
    for cost in (
        [[1, 2], [2, 4]],
        [[7, 5, 9], [6, 4, 3]],
        [[9, 2, 7, 8], [6, 4, 3, 7], [5, 8, 1, 8], [7, 6, 9, 4]],
        [[4]],
    ):
        close(student.assignment(cost)[1], least(cost))
    equal(student.assignment([[1, 2], [2, 4]])[0], [1, 0])


def test_each_college_once(student, rng):
    """一所学校只配一个县，人人都想要的学校也不例外。"""
    size = rng.randint(3, 5)
    favourite = rng.randrange(size)
    cost = [[rng.randint(50, 90) if j != favourite else rng.randint(1, 9) for j in range(size)] for _ in range(size)]
    pairs, _ = student.assignment(cost)
    equal(sorted(pairs), list(range(size)))
    easy = [[0 if (i + 1) % size == j else 9 for j in range(size)] for i in range(size)]
    equal(student.assignment(easy)[0], [(i + 1) % size for i in range(size)])


def test_total_belongs_to_the_pairs(student, rng):
    """总费用等于所选各格之和。"""
    for rows, columns in ((3, 5), (5, 3)):
        cost = random_cost(rng, rows, columns, low=1)
        pairs, total = student.assignment(cost)
        close(sum(row[college] for row, college in zip(cost, pairs) if college != -1), total)
        equal(sum(college == -1 for college in pairs), max(0, rows - columns))


@points(2)
def test_too_few_colleges(student):
    """县多校少时，选谁落空也使总费用最小。"""
    optimal(student.assignment([[5], [3]]), [[5], [3]])
    cost = [[1, 9], [9, 9], [9, 1], [2, 2]]
    optimal(student.assignment(cost), cost)
    cost = [[6, 6], [-2, 1], [3, -4]]
    optimal(student.assignment(cost), cost)


def test_shift_of_a_row(student, rng):
    """方阵某一行的费用都加上一个数，最小的总费用也加上这个数。"""
    size = rng.randint(3, 5)
    cost = random_cost(rng, size, size)
    row, more = rng.randrange(size), rng.choice([-20, -3, 7, 15])
    shifted = [[value + more for value in line] if i == row else line for i, line in enumerate(cost)]
    close(student.assignment(shifted)[1], student.assignment(cost)[1] + more)


def test_shapes(student):
    """空矩阵返回空的结对；各行长度不同时抛出 ValueError。"""
    close(student.assignment([]), ([], 0))
    raises(ValueError, student.assignment, [[1, 2], [3]])
    raises(ValueError, student.assignment, [[], []])


def test_input_is_kept(student):
    """传入的矩阵保持原样。"""
    unchanged(student.assignment, [[4, 1, 3], [2, 0, 5], [3, 2, 2]])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的方阵和长方阵上，结对合乎约定，总费用与参考解一致。"""
    for rows, columns in ((2, 2), (3, 3), (4, 4), (5, 5), (6, 6), (3, 6), (6, 3), (5, 4), (2, 6)):
        for _ in range(2):
            cost = random_cost(rng, rows, columns)
            optimal(student.assignment(cost), cost)
            close(student.assignment(cost)[1], reference.assignment(cost)[1])
    fractions = [[round(rng.uniform(0, 9), 2) for _ in range(4)] for _ in range(4)]
    optimal(student.assignment(fractions), fractions)
