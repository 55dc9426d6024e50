from vetcourse.checks import agrees, close, equal, points, raises, required


@points(2)
def test_known_values(student):
    """杭州与丽水、杭州与衢州的例子算得对。"""
    close(student.catch_up_years(48735, 28778, 3.5, 5.9, 1.55), 3.862009737, rel=1e-8)
    close(student.catch_up_years(48735, 28978, 3.5, 6.6, 1.55), 2.765176358, rel=1e-8)


@points(2)
def test_simulation(student, rng):
    """让两地各自增长所得的年数，收入之比恰好等于目标。"""
    low = rng.uniform(10000, 20000)
    high = low * rng.uniform(2, 3)
    slow = round(rng.uniform(-2, 4), 1)
    fast = slow + round(rng.uniform(0.5, 6), 1)
    target = round(rng.uniform(1, 1.9), 2)
    years = student.catch_up_years(high, low, slow, fast, target)
    close(high * (1 + slow / 100) ** years / (low * (1 + fast / 100) ** years), target)


def test_growth_is_in_per_cent(student):
    """增速以百分数给出。"""
    close(student.catch_up_years(200, 100, 0, 100, 1.0), 1)
    close(student.catch_up_years(121, 100, 0, 10, 1), 2)
    close(student.catch_up_years(400, 100, -50, 0, 1), 2)


def test_already_there(student):
    """比值已经不高于目标时返回 0，与增速无关。"""
    close(student.catch_up_years(3, 2, 3, 5, 1.5), 0)
    close(student.catch_up_years(3, 2, 5, 3, 2), 0)
    close(student.catch_up_years(7, 7, 2, 2, 1), 0)


def test_never(student):
    """低的一方增长不比高的一方快时，返回 None。"""
    equal(student.catch_up_years(2, 1, 5, 5, 1.5), None)
    equal(student.catch_up_years(2, 1, 5, 4, 1.5), None)
    equal(student.catch_up_years(2, 1, 0, -3, 1), None)


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    for values in ((1, 2, 3, 5, 1.5), (2, 1, 3, 5, 0.9), (2, 0, 3, 5, 1.5), (2, -1, 3, 5, 1.5)):
        raises(ValueError, student.catch_up_years, *values)
    raises(ValueError, student.catch_up_years, 2, 1, -100, 5, 1.5)
    raises(ValueError, student.catch_up_years, 2, 1, 5, -120, 1.5)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng, data):
    """浙江各市两两之间，以及随机的收入和增速上，结果与参考解一致。"""
    cities = data.rows("zhejiang_cities_2020q3.csv")
    targets = data.rows("zhejiang_targets_2025.csv")
    goal = next(row["target_2025"] for row in targets if row["indicator"] == "city_income_max_min")
    for _ in range(6):
        one, other = sorted(rng.sample(cities, 2), key=lambda row: -row["all"])
        for target in (goal, 1.05):
            given = (one["all"], other["all"], one["all_growth"], other["all_growth"], target)
            agrees(student.catch_up_years, reference.catch_up_years, *given)
    for _ in range(6):
        low = rng.uniform(1, 50)
        growth = [rng.randint(-30, 60) / 10 for _ in range(2)]
        given = (low * rng.uniform(1, 4), low, *growth, rng.choice([1, 1.2, 1.5, 2.5]))
        agrees(student.catch_up_years, reference.catch_up_years, *given)
