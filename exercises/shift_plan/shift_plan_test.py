from itertools import combinations, pairwise

from vetcourse.checks import close, equal, holds, points, raises, required, unchanged


def random_sessions(rng, number):
    sessions = []
    for _ in range(number):
        start = rng.randint(0, 40) / 2
        sessions.append((start, start + rng.randint(1, 12) / 2, rng.randint(0, 9)))
    return sessions


def plan_total(sessions, plan):
    """The total of a plan, once it is known to be one."""
    chosen, total = plan
    equal(chosen, sorted(set(chosen)))
    for one, other in combinations([sessions[i] for i in chosen], 2):
        holds(one[1] <= other[0] or other[1] <= one[0], chosen)
    close(total, sum(sessions[i][2] for i in chosen))
    return total


def best_total(sessions):
    best = 0
    for size in range(len(sessions) + 1):
        for group in combinations(sessions, size):
            ordered = sorted(group)
            if all(one[1] <= other[0] for one, other in pairwise(ordered)):
                best = max(best, sum(value for _, _, value in group))
    return best


@points(2)
def test_known_values(student):
    """三个已知的例子算得对。"""
    for sessions, chosen, total in [
        ([(0, 3, 3), (2, 5, 7), (4, 7, 3)], [1], 7.0),
        ([(8, 10, 2), (9, 12, 4), (10, 11, 1), (12, 14, 3)], [1, 3], 7.0),
        ([(0, 5, 6), (0, 2, 4), (2, 5, 4)], [1, 2], 8.0),
    ]:
        plan = student.shift_plan(sessions)
        close(list(plan), [chosen, total])


def test_touching_sessions_fit(student):
    """一场结束时另一场开始，可以都上。"""
    close(list(student.shift_plan([(0, 1, 1), (1, 2, 1)])), [[0, 1], 2.0])
    close(list(student.shift_plan([(2, 3, 5), (0, 2, 5), (1, 4, 9)])), [[0, 1], 10.0])


def test_value_decides(student):
    """看总分，不看谁最早结束，也不看谁分数最高。"""
    close(student.shift_plan([(0, 1, 1), (0.5, 3, 9), (3, 4, 1)])[1], 10.0)
    close(student.shift_plan([(0, 9, 5), (0, 4, 3), (4, 9, 3)])[1], 6.0)


@points(2)
def test_positions_are_a_plan(student, rng):
    """选中的场次不重叠，总分属实，多一场单独的课就多它的分。"""
    for _ in range(3):
        sessions = random_sessions(rng, 8)
        total = plan_total(sessions, student.shift_plan(sessions))
        later = [(90, 91, 4), *sessions]
        close(plan_total(later, student.shift_plan(later)), total + 4)


def test_bad_input(student):
    """不合约定的场次抛出 ValueError，没有场次时总分为零。"""
    raises(ValueError, student.shift_plan, [(3, 3, 1)])
    raises(ValueError, student.shift_plan, [(0, 1, 1), (4, 2, 1)])
    raises(ValueError, student.shift_plan, [(1, 2, -1)])
    close(list(student.shift_plan([])), [[], 0.0])


def test_input_is_kept(student):
    """传入的列表保持原样。"""
    unchanged(student.shift_plan, [(4, 7, 3), (2, 5, 7), (0, 3, 3)])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的培训表上，总分与逐一试遍所有组合的结果一致。"""
    for _ in range(5):
        sessions = random_sessions(rng, rng.randint(1, 9))
        total = plan_total(sessions, student.shift_plan(sessions))
        close(total, best_total(sessions))
        close(total, reference.shift_plan(sessions)[1])


@required
def test_forty_sessions(student, reference, rng):
    """四十场培训也很快排出最好的一套。"""
    sessions = random_sessions(rng, 40)
    close(plan_total(sessions, student.shift_plan(sessions)), reference.shift_plan(sessions)[1])
