from vetcourse.checks import agrees, equal, holds, points, raises, required, unchanged

OTHER = {"reinforcing": "balancing", "balancing": "reinforcing"}


@points(2)
def test_known_loops(student):
    """五条已知的回路判断得对。"""
    equal(student.loop_polarity([1, 1, 1]), "reinforcing")
    equal(student.loop_polarity([-1, 1, -1]), "reinforcing")
    equal(student.loop_polarity([1, -1, 1]), "balancing")
    equal(student.loop_polarity([-1]), "balancing")
    equal(student.loop_polarity([1]), "reinforcing")


def test_pairs_of_negatives_cancel(student, rng):
    """偶数个负箭头构成增强回路，奇数个构成平衡回路。"""
    for _ in range(4):
        pairs = rng.randint(1, 4)
        links = [-1] * (2 * pairs) + [1] * rng.randint(0, 2 * pairs - 1)
        rng.shuffle(links)
        equal(student.loop_polarity(links), "reinforcing")
        equal(student.loop_polarity([*links, -1]), "balancing")


def test_one_more_negative_flips(student, rng):
    """打乱箭头的顺序，极性不变；多一个负箭头，极性翻转。"""
    for _ in range(6):
        links = [rng.choice((1, 1, 1, -1, -1)) for _ in range(rng.randint(4, 9))]
        polarity = student.loop_polarity(links)
        holds(polarity in OTHER, polarity, "reinforcing / balancing")
        rng.shuffle(links)
        equal(student.loop_polarity(links), polarity)
        equal(student.loop_polarity([*links, -1]), OTHER[polarity])
        equal(student.loop_polarity([*links, -1, -1]), polarity)


def test_bad_links(student):
    """空列表和 ±1 以外的数抛出 ValueError。"""
    for links in ([], [1, 0], [0], [2], [1, -1, -2]):
        raises(ValueError, student.loop_polarity, links)


def test_input_is_kept(student):
    """传入的列表保持原样。"""
    unchanged(student.loop_polarity, [1, -1, -1, 1])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的回路上，结果与参考解一致。"""
    for _ in range(12):
        agrees(
            student.loop_polarity, reference.loop_polarity, [rng.choice((1, -1)) for _ in range(rng.randint(1, 12))]
        )
    for stranger in (0, 3, -2):
        links = [rng.choice((1, -1)) for _ in range(5)]
        links.insert(rng.randint(0, 5), stranger)
        agrees(student.loop_polarity, reference.loop_polarity, links)
