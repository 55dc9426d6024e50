from vetcourse.checks import agrees, close, points, required, unchanged


@points(2)
def test_known_values(student):
    """五人该得、四人得到、两人两边都在的例子算得对。"""
    close(student.targeting_error({1, 2, 3, 4, 5}, {4, 5, 6, 7}), {"exclusion": 0.6, "inclusion": 0.5})


@points(2)
def test_each_error_has_its_own_base(student, rng):
    """漏保除以该得的人数，错保除以得到的人数。"""
    hit, missed, extra = rng.randint(1, 9), rng.randint(1, 9), rng.randint(10, 20)
    eligible = set(range(hit + missed))
    paid = set(range(hit)) | set(range(100, 100 + extra))
    expected = {"exclusion": missed / (hit + missed), "inclusion": extra / (hit + extra)}
    close(student.targeting_error(eligible, paid), expected)
    close(student.targeting_error(eligible, eligible), {"exclusion": 0, "inclusion": 0})


def test_equal_when_sizes_are_equal(student, rng):
    """该得的人和得到的人一样多时，两种误差相等。"""
    size, shift = rng.randint(5, 20), rng.randint(1, 4)
    eligible, paid = set(range(size)), set(range(shift, size + shift))
    close(student.targeting_error(eligible, paid), {"exclusion": shift / size, "inclusion": shift / size})


def test_nobody_eligible(student):
    """没有人该得时，漏保是 None。"""
    close(student.targeting_error(set(), {1}), {"exclusion": None, "inclusion": 1})
    close(student.targeting_error(set(), set()), {"exclusion": None, "inclusion": 0})


def test_nobody_paid(student):
    """没有人得到时，漏保是 1，错保是 0。"""
    close(student.targeting_error({"a", "b"}, set()), {"exclusion": 1, "inclusion": 0})


def test_input_is_kept(student):
    """传入的集合保持原样。"""
    unchanged(student.targeting_error, {1, 2, 3}, {3, 4})


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的集合上（包括空集和文字编号），结果与参考解一致。"""
    for _ in range(15):
        eligible = {n for n in range(20) if rng.random() < 0.4}
        paid = {n for n in range(20) if rng.random() < 0.5}
        agrees(student.targeting_error, reference.targeting_error, eligible, paid)
    agrees(student.targeting_error, reference.targeting_error, {f"p{n}" for n in paid}, {"p1", "p2", "q3"})
    agrees(student.targeting_error, reference.targeting_error, set(), paid)
    agrees(student.targeting_error, reference.targeting_error, {1, *eligible}, set())
