from vetcourse.checks import agrees, at_least, close, points, raises, required, unchanged


def random_instance(rng, programmes):
    needs = [f"n{number}" for number in range(rng.randint(4, 9))]
    covers = {name: rng.sample(needs, rng.randint(1, 4)) for name in rng.sample("ABCDEFGH", programmes)}
    return covers, {need: rng.randint(0, 20) for need in needs}


@points(2)
def test_known_values(student):
    """按需要的权重选一个专业，选两个专业，例子都算得对。"""
    close(student.programme_coverage({"A": ["1", "2"], "B": ["3"]}, {"1": 1, "2": 1, "3": 5}, 1), (["B"], 5))
    covers = {"farm": ["x"], "fish": ["y"], "fruit": ["z"]}
    close(student.programme_coverage(covers, {"x": 7, "y": 2, "z": 4}, 2), (["farm", "fruit"], 11))


@points(2)
def test_joint_choice(student):
    """最大的专业可以落选：几个专业要一起选。"""
    covers = {"A": ["1", "2", "3", "4"], "B": ["1", "2", "5"], "C": ["3", "4", "6"]}
    close(student.programme_coverage(covers, dict.fromkeys("123456", 1), 2), (["B", "C"], 6))
    close(student.programme_coverage(covers, dict.fromkeys("123456", 1), 1), (["A"], 4))


def test_a_need_counts_once(student, rng):
    """几个专业都满足的需要只算一次。"""
    weight, other = rng.randint(10, 20), rng.randint(1, 9)
    covers = {"A": ["x", "x"], "B": ["x"], "C": ["y"]}
    close(student.programme_coverage(covers, {"x": weight, "y": other}, 2), (["A", "C"], weight + other))
    close(student.programme_coverage(covers, {"x": weight, "y": 0}, 3), (["A", "B", "C"], weight))


def test_households_count(student, rng):
    """比较的是覆盖的户数，不是需要的个数；户数都翻倍，选择不变。"""
    many = rng.randint(30, 60)
    covers = {"A": ["1", "2", "3"], "B": ["4"]}
    weights = {"1": 5, "2": 4, "3": 3, "4": many}
    close(student.programme_coverage(covers, weights, 1), (["B"], many))
    covers, weights = random_instance(rng, 6)
    chosen, covered = student.programme_coverage(covers, weights, 3)
    double = {need: 2 * weight for need, weight in weights.items()}
    close(student.programme_coverage(covers, double, 3), (chosen, 2 * covered))
    at_least(covered, max(sum(weights[need] for need in needs) for needs in covers.values()))


def test_ties(student):
    """合计相同时，取按字母在前的一组，与字典的次序无关。"""
    covers = {"D": ["1"], "C": ["2"], "B": ["3"], "A": ["4"]}
    close(student.programme_coverage(covers, dict.fromkeys("1234", 1), 2), (["A", "B"], 2))
    close(student.programme_coverage({"B": ["1"], "A": []}, {"1": 0}, 1), (["A"], 0))


def test_more_programmes_than_there_are(student):
    """k 大于专业数时全部开设，k 为 0 时一个也不开。"""
    close(student.programme_coverage({"b": ["x"], "a": ["y"]}, {"x": 2, "y": 1}, 5), (["a", "b"], 3))
    close(student.programme_coverage({"a": ["x"]}, {"x": 1}, 0), ([], 0))
    close(student.programme_coverage({}, {"x": 1}, 2), ([], 0))


def test_bad_input(student):
    """缺权重、k 为负、权重为负时，抛出 ValueError。"""
    raises(ValueError, student.programme_coverage, {"a": ["x"]}, {}, 1)
    raises(ValueError, student.programme_coverage, {"a": ["x"]}, {"x": 1}, -1)
    raises(ValueError, student.programme_coverage, {"a": ["x"]}, {"x": -1}, 1)
    raises(ValueError, student.programme_coverage, {"a": ["x"], "b": ["y"]}, {"x": 9}, 1)


def test_input_is_kept(student):
    """传入的字典保持原样。"""
    unchanged(student.programme_coverage, {"b": ["y", "x"], "a": ["x"]}, {"x": 1, "y": 2}, 1)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的专业和需要上，结果与参考解一致。"""
    for programmes in (1, 3, 5, 6, 8):
        for _ in range(2):
            covers, weights = random_instance(rng, programmes)
            agrees(student.programme_coverage, reference.programme_coverage, covers, weights, rng.randint(1, 4))
    many, few = rng.randint(6, 9), rng.randint(3, 5)
    covers = {"A": ["1", "2", "3", "4"], "B": ["1", "2", "5"], "C": ["3", "4", "6"]}
    weights = {**dict.fromkeys("1234", many), "5": few, "6": few}
    agrees(student.programme_coverage, reference.programme_coverage, covers, weights, 2)
    covers = {"A": ["1", "2", "3"], "B": ["4"]}
    weights = {"1": few, "2": few, "3": few, "4": 10 * many}
    agrees(student.programme_coverage, reference.programme_coverage, covers, weights, 1)
