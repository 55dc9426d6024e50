from math import exp

from vetcourse.checks import agrees, between, close, points, raises, required, unchanged

MODEL = {"share": 0.02, "cost": 1, "retire": 0.05, "growth": 0.06, "half": 10}


def still(share, cost, retire):
    return {"share": share, "cost": cost, "retire": retire, "growth": 0, "half": 1}


def test_first_step_by_hand(student):
    """手算的第一步算得对：两个速率都取这一步开始时的值。"""
    close(
        student.talent_stock(10, 100, MODEL, 1),
        [{"t": 0, "talent": 10, "gdp": 100}, {"t": 1, "talent": 11.5, "gdp": 103}],
    )


@points(2)
def test_known_values(student):
    """两个已知的例子算得对。"""
    close(student.talent_stock(0, 100, still(0.1, 1, 0.5), 2)[-1]["talent"], 15)
    close(student.talent_stock(10, 100, MODEL, 10)[-1], {"t": 10, "talent": 25.07128086, "gdp": 143.6959426})


def test_rows_and_times(student):
    """从 t = 0 开始，每步一行，最后一行正好是 years。"""
    close([row["t"] for row in student.talent_stock(10, 100, MODEL, 1, 0.4)], [0, 0.4, 0.8, 1])
    close([row["t"] for row in student.talent_stock(10, 100, MODEL, 1, 0.1)], [step / 10 for step in range(11)])
    close([row["t"] for row in student.talent_stock(10, 100, MODEL, 0.5)], [0, 0.5])
    close(student.talent_stock(10, 100, MODEL, 0), [{"t": 0, "talent": 10, "gdp": 100}])


def test_people_retire(student, rng):
    """没有投入时，人才每年按退出比例减少。"""
    talent, retire, years = rng.uniform(5, 50), rng.uniform(0.02, 0.2), rng.randint(3, 12)
    rows = student.talent_stock(talent, 100, still(0, 1, retire), years)
    close([row["talent"] for row in rows], [talent * (1 - retire) ** year for year in range(years + 1)])


@points(2)
def test_stock_settles(student, rng):
    """产值不变时，存量逼近“每年流入除以退出比例”。"""
    talent, gdp = rng.uniform(0, 20), rng.uniform(50, 200)
    share, cost, retire = rng.uniform(0.01, 0.05), rng.uniform(0.5, 2), rng.uniform(0.05, 0.2)
    goal = share * gdp / cost / retire
    rows = student.talent_stock(talent, gdp, still(share, cost, retire), 10, 0.5)
    close([row["talent"] for row in rows], [goal + (talent - goal) * (1 - retire / 2) ** n for n in range(21)])
    close(rows[-1]["gdp"], gdp)


def test_halving_the_step_halves_the_error(student, rng):
    """步长减半，与精确解的误差大约减半。"""
    talent, share, retire = rng.uniform(1, 5), rng.uniform(0.02, 0.05), rng.uniform(0.05, 0.15)
    goal = share * 100 / retire
    exact = goal + (talent - goal) * exp(-retire * 8)
    coarse, fine = (
        student.talent_stock(talent, 100, still(share, 1, retire), 8, dt)[-1]["talent"] - exact for dt in (1, 0.5)
    )
    between(coarse / fine, 1.7, 2.5)


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    raises(ValueError, student.talent_stock, 1, 1, MODEL, 1, 0)
    raises(ValueError, student.talent_stock, 1, 1, MODEL, 1, -0.5)
    raises(ValueError, student.talent_stock, 1, 1, MODEL, -1)
    raises(ValueError, student.talent_stock, -1, 1, MODEL, 1)
    raises(ValueError, student.talent_stock, 1, -1, MODEL, 1)
    raises(ValueError, student.talent_stock, 1, 1, {**MODEL, "cost": 0}, 1)
    raises(ValueError, student.talent_stock, 1, 1, {**MODEL, "half": 0}, 1)


def test_input_is_kept(student):
    """传入的参数字典保持原样。"""
    unchanged(student.talent_stock, 10, 100, MODEL, 3, 0.5)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的参数、年数和步长上，每一行都与参考解一致。"""
    for _ in range(6):
        params = {
            "share": rng.uniform(0, 0.06),
            "cost": rng.uniform(0.5, 3),
            "retire": rng.uniform(0, 0.2),
            "growth": rng.uniform(0, 0.1),
            "half": rng.uniform(1, 30),
        }
        start = rng.uniform(0, 40), rng.uniform(20, 300)
        agrees(student.talent_stock, reference.talent_stock, *start, params, rng.randint(0, 15))
        agrees(
            student.talent_stock, reference.talent_stock, *start, params, rng.uniform(0.1, 6), rng.uniform(0.2, 0.9)
        )
    agrees(student.talent_stock, reference.talent_stock, 0, 0, MODEL, 3, 0.3)
    agrees(student.talent_stock, reference.talent_stock, *start, {**params, "cost": -1}, 2)
