from vetcourse.checks import agrees, between, close, points, raises, required


def split(rng, parts, total=100.0):
    weights = [rng.uniform(1, 9) for _ in range(parts)]
    return [total * weight / sum(weights) for weight in weights]


@points(2)
def test_known_values(student):
    """四个已知的例子算得对。"""
    close(student.hhi([10] * 10), 1000)
    close(student.hhi([70, 20, 10]), 5400)
    close(student.hhi([0.5, 0.3, 0.2], 1), 0.38)
    close(student.hhi([100]), 10000)


def test_merger_raises_it(student, rng):
    """两个主体合并，指数增加两份额之积的两倍。"""
    shares = split(rng, 6)
    merged = [shares[0] + shares[1], *shares[2:]]
    close(student.hhi(merged) - student.hhi(shares), 2 * shares[0] * shares[1])


def test_between_equal_and_single(student, rng):
    """指数在平分与独占之间，与次序无关；换成小数只差一万倍。"""
    size = rng.randint(3, 8)
    shares = split(rng, size)
    index = student.hhi(shares)
    between(index, 10000 / size, 10000)
    close(student.hhi([share / 100 for share in shares], 1), index / 10000)
    rng.shuffle(shares)
    close(student.hhi(shares), index)
    close(student.hhi([100 / size] * size), 10000 / size)


def test_rounded_tables(student):
    """合计差 0.4% 以内的表可以接受，份额照原样平方。"""
    close(student.hhi([33.3, 33.3, 33.3]), 3326.67)
    close(student.hhi([0.333, 0.333, 0.337], 1), 0.335347)
    close(student.hhi([60, 40, 0]), 5200)
    close(student.hhi([50, 49.6]), 4960.16)


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    for shares in ([], [50, 40], [50, 52], [120, -20], [0.5, 0.5]):
        raises(ValueError, student.hhi, shares)
    raises(ValueError, student.hhi, [50, 49.4])
    raises(ValueError, student.hhi, [50, 50.6])
    raises(ValueError, student.hhi, [0.5, 0.45], 1)
    raises(ValueError, student.hhi, [50, 50], 1)
    raises(ValueError, student.hhi, [5, 5], 10)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的份额上，结果与参考解一致。"""
    for _ in range(6):
        shares = split(rng, rng.randint(1, 9))
        agrees(student.hhi, reference.hhi, shares)
        agrees(student.hhi, reference.hhi, [share / 100 for share in shares], 1)
        factor = rng.choice((0.9, 0.992, 0.997, 1.003, 1.008, 1.05))
        agrees(student.hhi, reference.hhi, [share * factor for share in shares])
        agrees(student.hhi, reference.hhi, [share / 100 * factor for share in shares], 1)
        agrees(student.hhi, reference.hhi, [*shares, -0.1])
