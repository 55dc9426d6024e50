from vetcourse.checks import agrees, close, points, raises, required, unchanged


@points(2)
def test_known_values(student):
    """奇数所和偶数所学校的例子都算得对。"""
    close(student.mcloone_index([6000, 9000, 12000, 20000, 30000]), 0.625)
    close(student.mcloone_index([8, 10, 12, 14]), 18 / 22)


def test_schools_at_the_median_do_not_count(student):
    """恰好在中位数上的学校不算低于它。"""
    close(student.mcloone_index([4, 8, 8, 8, 30]), 0.5)
    close(student.mcloone_index([6, 10, 10, 10]), 0.6)


def test_nobody_below_means_one(student):
    """没有学校低于中位数时，指数是 1。"""
    close(student.mcloone_index([5, 5, 9]), 1.0)
    close(student.mcloone_index([7]), 1.0)
    close(student.mcloone_index([3, 3, 3, 3]), 1.0)


@points(2)
def test_only_the_lower_half_matters(student, rng):
    """最富的学校更富，指数不变；低的学校都在中位数的某个比例上，指数就是这个比例。"""
    below, share, middle = rng.randint(2, 6), rng.uniform(0.3, 0.9), rng.randint(5000, 20000)
    above = [middle * rng.uniform(1.1, 3) for _ in range(below)]
    spending = [middle * share] * below + [middle] + above
    rng.shuffle(spending)
    close(student.mcloone_index(spending), share)
    spending[spending.index(max(spending))] *= 5
    close(student.mcloone_index(spending), share)
    close(student.mcloone_index([value * 7 for value in spending]), share)


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    raises(ValueError, student.mcloone_index, [])
    raises(ValueError, student.mcloone_index, [0, 0, 1])
    raises(ValueError, student.mcloone_index, [-1, 5, 9])


def test_input_is_kept(student):
    """传入的列表保持原样。"""
    unchanged(student.mcloone_index, [9, 2, 7, 4])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的经费上，结果与参考解一致。"""
    for _ in range(8):
        spending = [rng.choice([0, rng.randint(1, 30), 12, 12]) for _ in range(rng.randint(1, 14))]
        agrees(student.mcloone_index, reference.mcloone_index, spending)
