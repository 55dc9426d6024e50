from vetcourse.checks import agrees, close, holds, points, raises, required, unchanged


@points(2)
def test_known_values(student):
    """三个已知的例子算得对。"""
    close(student.reverse_scores([1, 2, 3, 4, 5], 1, 5), [5, 4, 3, 2, 1])
    close(student.reverse_scores([0, 3], 0, 10), [10, 7])
    close(student.reverse_scores([], 1, 5), [])


def test_missing_stays_missing(student):
    """没有作答的地方仍是 None，位置不变。"""
    close(student.reverse_scores([2, None, 4, 4], 1, 5), [4, None, 2, 2])
    close(student.reverse_scores([None, None], 1, 5), [None, None])


def test_twice_gives_the_input(student, rng):
    """反向两次回到原来的得分，每一对得分的和都是最低分加最高分。"""
    low = rng.choice((1, 2, 3))
    high = low + rng.randint(2, 8)
    scores = [rng.randint(low, high) for _ in range(8)] + [low, high]
    once = student.reverse_scores(scores, low, high)
    holds(all(a + b == low + high for a, b in zip(scores, once, strict=True)), once)
    close(student.reverse_scores(once, low, high), scores)


def test_bad_input(student):
    """量表颠倒或得分越界时抛出 ValueError。"""
    raises(ValueError, student.reverse_scores, [6], 1, 5)
    raises(ValueError, student.reverse_scores, [3, 0], 1, 5)
    raises(ValueError, student.reverse_scores, [3], 5, 1)
    raises(ValueError, student.reverse_scores, [], 5, 5)


def test_input_is_kept(student):
    """传入的列表保持原样。"""
    unchanged(student.reverse_scores, [1, 2, None, 5], 1, 5)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的量表和答案上，结果与参考解一致。"""
    for _ in range(8):
        low = rng.randint(-3, 3)
        high = low + rng.randint(1, 9)
        answers = [*range(low, high + 1), None, None]
        agrees(
            student.reverse_scores, reference.reverse_scores, rng.choices(answers, k=rng.randint(1, 12)), low, high
        )
        agrees(student.reverse_scores, reference.reverse_scores, [low, rng.choice((high + 1, low - 1))], low, high)
    agrees(student.reverse_scores, reference.reverse_scores, [], high, rng.randint(low, high))
