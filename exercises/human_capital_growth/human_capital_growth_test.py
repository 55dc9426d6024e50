from math import log

from vetcourse.checks import agrees, close, holds, points, raises, required


def random_economy(rng):
    alpha = rng.uniform(0.1, 0.45)
    return {
        "sk": rng.uniform(0.05, 0.4),
        "sh": rng.uniform(0.02, 0.3),
        "alpha": alpha,
        "beta": rng.uniform(0.05, 0.85 - alpha),
        "n_g_d": rng.uniform(0.03, 0.12),
    }


@points(2)
def test_known_values(student):
    """两组参数的均衡产出算得对。"""
    close(student.human_capital_growth(0.3, 0.1, 0.25, 0.25, 0.08)["y"], 0.03**0.5 / 0.08)
    close(student.human_capital_growth(0.2, 0.2, 0.25, 0.5, 0.1)["y"], 8)


def test_speed(student):
    """趋同速度算得对。"""
    close(student.human_capital_growth(0.3, 0.1, 0.25, 0.25, 0.08)["speed"], 0.04)
    close(student.human_capital_growth(0.2, 0.2, 0.25, 0.5, 0.1)["speed"], 0.025)


def test_half_life(student, rng):
    """半程时间乘以速度等于 2 的自然对数。"""
    result = student.human_capital_growth(**random_economy(rng))
    close(result["half_life"] * result["speed"], log(2))
    holds(result["half_life"] > 5, result["half_life"])


def test_more_investment_more_output(student, rng):
    """两种投资的份额提高时，均衡产出提高，速度不变。"""
    economy = random_economy(rng)
    before = student.human_capital_growth(**economy)
    for share in ("sk", "sh"):
        after = student.human_capital_growth(**{**economy, share: economy[share] * 1.5})
        holds(after["y"] > before["y"], after["y"], before["y"])
        close(after["speed"], before["speed"])


def test_bad_input(student):
    """不合约定的参数抛出 ValueError。"""
    good = (0.2, 0.1, 0.3, 0.3, 0.06)
    for place, values in enumerate(((0, 1, -0.1), (0, 1, 1.2), (0, 0.7, -0.2), (0, 0.8), (0, -0.06))):
        for value in values:
            raises(ValueError, student.human_capital_growth, *good[:place], value, *good[place + 1 :])
    raises(ValueError, student.human_capital_growth, 0.2, 0.1, 0.5, 0.5, 0.06)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的参数上，结果与参考解一致。"""
    for _ in range(6):
        agrees(student.human_capital_growth, reference.human_capital_growth, **random_economy(rng))
