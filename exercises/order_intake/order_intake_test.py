from vetcourse.checks import agrees, at_least, close, equal, holds, points, raises, required, unchanged


def random_demand(rng):
    posts = rng.sample(range(0, 90, 5), rng.randint(2, 6))
    parts = [rng.randint(1, 5) for _ in posts]
    return {post: part / sum(parts) for post, part in zip(posts, parts)}


def result(demand, gain, loss, intake):
    return sum(p * (gain * min(intake, posts) - loss * max(0, intake - posts)) for posts, p in demand.items())


@points(2)
def test_known_values(student):
    """得失相当、得大于失、失大于得三个例子都算得对。"""
    demand = {10: 0.2, 20: 0.5, 30: 0.3}
    equal(student.order_intake(demand, 1, 1), 20)
    equal(student.order_intake(demand, 3, 1), 30)
    equal(student.order_intake(demand, 1, 9), 10)


def test_equality_is_enough(student):
    """累计概率恰好等于比值时，取这个人数，不再往上。"""
    equal(student.order_intake({10: 0.5, 20: 0.5}, 1, 1), 10)
    equal(student.order_intake({20: 0.5, 40: 0.25, 10: 0.25}, 3, 1), 20)


def test_free_mistakes_go_to_the_end(student):
    """落空没有损失就招到最多，安置没有所得就招到最少。"""
    equal(student.order_intake({10: 0.5, 20: 0.5}, 1, 0), 20)
    equal(student.order_intake({10: 0.5, 20: 0.5}, 0, 1), 10)


def test_float_noise_does_not_matter(student):
    """十个 0.1 的误差不会让人数多跳一格。"""
    demand = dict.fromkeys(range(10, 110, 10), 0.1)
    equal(student.order_intake(demand, 3, 7), 30)
    equal(student.order_intake(demand, 8, 2), 80)
    equal(student.order_intake(demand, 1, 0), 100)
    equal(student.order_intake({10: 0.5, 20: 0.4999999999}, 1, 0), 20)


@points(2)
def test_best_result_on_average(student, rng):
    """所招人数使平均得失最大；损失变大时人数不增加。"""
    for _ in range(4):
        demand = random_demand(rng)
        gain, loss = rng.randint(1, 9), rng.randint(1, 9)
        intake = student.order_intake(demand, gain, loss)
        holds(intake in demand, intake)
        best = max(result(demand, gain, loss, posts) for posts in demand)
        at_least(result(demand, gain, loss, intake), best)
        holds(student.order_intake(demand, gain, loss * 3) <= intake)


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    raises(ValueError, student.order_intake, {}, 1, 1)
    raises(ValueError, student.order_intake, {10: 0.5}, 1, 1)
    raises(ValueError, student.order_intake, {10: 1.5, 20: -0.5}, 1, 1)
    raises(ValueError, student.order_intake, {-10: 0.5, 20: 0.5}, 1, 1)
    raises(ValueError, student.order_intake, {10: 0.5, 20: 0.6}, 1, 1)
    raises(ValueError, student.order_intake, {10: 1.0}, -1, 3)
    raises(ValueError, student.order_intake, {10: 1.0}, 3, -1)
    raises(ValueError, student.order_intake, {10: 1.0}, 0, 0)


def test_input_is_kept(student):
    """传入的字典保持原样。"""
    unchanged(student.order_intake, {30: 0.3, 10: 0.2, 20: 0.5}, 2, 1)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的岗位分布和得失上，结果与参考解一致。"""
    for _ in range(8):
        gain = rng.choice([0, rng.uniform(1, 9)])
        agrees(student.order_intake, reference.order_intake, random_demand(rng), gain, rng.uniform(1, 9))
    close(student.order_intake({0: 0.0, 7: 1.0}, rng.randint(1, 9), 1), 7)
    tenths = dict.fromkeys(rng.sample(range(90), 10), 0.1)
    for gain in range(11):
        agrees(student.order_intake, reference.order_intake, tenths, gain, 10 - gain)
