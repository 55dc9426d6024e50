from vetcourse.checks import agrees, close, points, raises, required, unchanged

GRADES = ["初级工", "中级工", "高级工", "技师", "高级技师"]


def random_paths(rng, states):
    return [[rng.choice(states) for _ in range(rng.randint(0, 6))] for _ in range(rng.randint(3, 12))]


@points(2)
def test_known_values(student):
    """三个等级、两名工人的例子算得对。"""
    paths = [["初级工", "初级工", "中级工", "高级工"], ["中级工", "中级工"]]
    expected = [[0.5, 0.5, 0.0], [0.0, 0.5, 0.5], [0.0, 0.0, 1.0]]
    close(student.transition_matrix(paths, ["初级工", "中级工", "高级工"]), expected)


@points(2)
def test_rows_are_shares_of_leavers(student, rng):
    """每行是从同一等级出发的人的去向份额，合计为 1。"""
    moved, stayed = rng.randint(1, 5), rng.randint(6, 9)
    paths = [["a", "b"]] * moved + [["a", "a"]] * stayed + [["b", "a"]] * 2 + [["b", "b"]]
    share = moved / (moved + stayed)
    close(student.transition_matrix(paths, ["a", "b"]), [[1 - share, share], [2 / 3, 1 / 3]])


def test_paths_stay_apart(student, rng):
    """一名工人的末年和另一名工人的首年之间没有移动，工人的先后不影响结果。"""
    grades = rng.sample(GRADES, 3)
    paths = [[grades[0], grades[1]], [grades[2]], [grades[0], grades[0]], [grades[1], grades[2]]]
    expected = [[0.5, 0.5, 0.0], [0.0, 0.0, 1.0], [0.0, 0.0, 1.0]]
    close(student.transition_matrix(paths, grades), expected)
    close(student.transition_matrix(paths[::-1], grades), expected)


def test_state_never_left(student):
    """没有人离开过的等级，留在原处的份额是 1。"""
    close(student.transition_matrix([], ["a", "b"]), [[1.0, 0.0], [0.0, 1.0]])
    close(student.transition_matrix([["a", "b"], []], ["a", "b"]), [[0.0, 1.0], [0.0, 1.0]])


def test_states_give_the_order(student, rng):
    """等级的次序倒过来，矩阵的行和列也倒过来。"""
    moves = rng.randint(2, 5)
    paths = random_paths(rng, GRADES) + [["初级工", "高级技师", "初级工"]] * moves
    before = student.transition_matrix(paths, GRADES)
    close(student.transition_matrix(paths, GRADES[::-1]), [row[::-1] for row in before][::-1])
    close(student.transition_matrix([["b", "a", "a"]], ["b", "a"]), [[0.0, 1.0], [0.0, 1.0]])


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    raises(ValueError, student.transition_matrix, [["x"]], ["a"])
    raises(ValueError, student.transition_matrix, [["a", "x"]], ["a", "b"])
    raises(ValueError, student.transition_matrix, [], ["a", "a"])
    raises(ValueError, student.transition_matrix, [], [])


def test_input_is_kept(student):
    """传入的列表保持原样。"""
    unchanged(student.transition_matrix, [["a", "b", "b"], ["b"]], ["b", "a"])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng, data):
    """随机的路径（包括八级工的全部等级）上，结果与参考解一致。"""
    for size in (1, 2, 3, 5):
        states = rng.sample(GRADES, size)
        for _ in range(3):
            agrees(student.transition_matrix, reference.transition_matrix, random_paths(rng, states), states)
    ladder = data.column("skill_grades.csv", "zh")
    paths = [*random_paths(rng, ladder[:4]), ["学徒工", "高级工"], ["首席技师"]]
    agrees(student.transition_matrix, reference.transition_matrix, paths, ladder)
    agrees(student.transition_matrix, reference.transition_matrix, [*paths, ["校长"]], ladder)
