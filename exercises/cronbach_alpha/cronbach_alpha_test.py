from vetcourse.checks import agrees, at_most, close, points, raises, required, unchanged


def answers(rng, persons, items):
    """Answers that follow a common attitude, so that the totals always differ."""
    people = [rng.randint(1, 5) for _ in range(persons - 2)] + [1, 5]
    return [[min(5, max(1, person + rng.choice((-1, 0, 0, 1)))) for _ in range(items)] for person in people]


@points(2)
def test_known_values(student):
    """四个已知的例子算得对，其中一个是负数。"""
    close(student.cronbach_alpha([[1, 2], [2, 1], [3, 3]]), 2 / 3)
    close(student.cronbach_alpha([[2, 3, 3], [4, 4, 5], [3, 3, 2], [5, 4, 5]]), 0.8780487805)
    close(student.cronbach_alpha([[1, 4], [2, 3], [3, 1]]), -18)
    close(student.cronbach_alpha([[1, 2], [3, 5]]), 0.96)


def test_copies_agree_perfectly(student, rng):
    """同一道题重复几遍，α 为 1；掺进别的题，α 变小。"""
    item = [rng.randint(1, 5) for _ in range(6)] + [1, 5]
    copies = rng.randint(2, 5)
    close(student.cronbach_alpha([[score] * copies for score in item]), 1)
    at_most(student.cronbach_alpha([[score] * copies + [n % 2] for n, score in enumerate(item)]), 0.999)


def test_shift_changes_nothing(student, rng):
    """某道题人人多得几分，α 不变；人的顺序也不影响 α。"""
    rows = [[1, 1, 2], *answers(rng, 7, 3), [4, 5, 4]]
    alpha = student.cronbach_alpha(rows)
    shifted = [[row[0], row[1] + 3, row[2]] for row in rows]
    rng.shuffle(shifted)
    close(student.cronbach_alpha(shifted), alpha)
    close(student.cronbach_alpha([[1, 2], [2, 1], [3, 3]]), 2 / 3)


@points(2)
def test_incomplete_respondents_leave(student, rng):
    """有一题没有作答的人整行去掉。"""
    close(student.cronbach_alpha([[1, 1], [2, 2], [3, None], [4, 4]]), 1)
    close(student.cronbach_alpha([[1, 2], [None, 5], [2, 1], [3, 3]]), 2 / 3)
    rows = answers(rng, 6, 3)
    spoiled = [[5, 1, None], *rows[:3], [None, 5, 1], *rows[3:], [1, None, 5]]
    close(student.cronbach_alpha(spoiled), student.cronbach_alpha(rows))


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    for rows in (
        [],
        [[1, 2]],
        [[1], [2]],
        [[1, 2], [1]],
        [[1, 2], [1, 2]],
        [[1, 3], [2, 2], [3, 1]],
        [[1, 2], [2, None], [None, 4]],
    ):
        raises(ValueError, student.cronbach_alpha, rows)


def test_input_is_kept(student):
    """传入的各行列表保持原样。"""
    unchanged(student.cronbach_alpha, [[1, 2], [None, 1], [3, 3], [2, 2]])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的答卷上（包括缺答的），结果与参考解一致。"""
    for _ in range(6):
        rows = answers(rng, rng.randint(5, 15), rng.randint(2, 6))
        agrees(student.cronbach_alpha, reference.cronbach_alpha, rows)
        rows[0][rng.randrange(len(rows[0]))] = None
        rows[1] = [rng.uniform(1, 5) for _ in rows[1]]
        agrees(student.cronbach_alpha, reference.cronbach_alpha, rows)
        rows[2] = rows[2][1:]
        agrees(student.cronbach_alpha, reference.cronbach_alpha, rows)
