from itertools import pairwise

from vetcourse.checks import agrees, close, points, raises, required, unchanged


@points(2)
def test_known_values(student):
    """财政不变、企业每年增一成的例子算得对。"""
    rows = student.funding_mix(12000, {"public": 0.75, "firms": 0.25}, {"public": 0.0, "firms": 0.1}, 2)
    close(rows[-1], {"year": 2, "by_source": {"public": 9000.0, "firms": 3630.0}, "total": 12630.0})


def test_year_zero_is_the_base(student):
    """第 0 年就是 base，共有 years + 1 项，年序依次加一。"""
    close(student.funding_mix(5, {"a": 1}, {"a": 0.1}, 0), [{"year": 0, "by_source": {"a": 5.0}, "total": 5.0}])
    rows = student.funding_mix(800, {"a": 0.25, "b": 0.75}, {"a": 0.2, "b": -0.1}, 4)
    close([row["year"] for row in rows], [0, 1, 2, 3, 4])
    close(rows[0], {"year": 0, "by_source": {"a": 200.0, "b": 600.0}, "total": 800.0})


@points(2)
def test_growth_compounds(student, rng):
    """每个来源每年都在上一年的基础上增长，合计等于各来源之和。"""
    share = rng.uniform(0.2, 0.8)
    growth = {"a": rng.uniform(0.05, 0.3), "b": rng.uniform(-0.3, -0.05)}
    rows = student.funding_mix(rng.uniform(5000, 20000), {"a": share, "b": 1 - share}, growth, 5)
    close(len(rows), 6)
    for before, after in pairwise(rows):
        for source, rate in growth.items():
            close(after["by_source"][source], before["by_source"][source] * (1 + rate))
        close(after["total"], sum(after["by_source"].values()))


def test_equal_growth_keeps_the_shares(student, rng):
    """各来源增速相同时，份额不变，合计按同一增速增长。"""
    rate = rng.uniform(0.01, 0.2)
    share = rng.uniform(0.2, 0.8)
    rows = student.funding_mix(1000, {"a": share, "b": 1 - share}, {"a": rate, "b": rate}, 6)
    close(rows[6]["by_source"]["a"] / rows[6]["total"], share)
    close(rows[6]["total"], 1000 * (1 + rate) ** 6)


def test_bad_input(student):
    """不合约定的参数抛出 ValueError。"""
    raises(ValueError, student.funding_mix, 1, {"a": 0.5}, {"a": 0}, 1)
    raises(ValueError, student.funding_mix, 1, {"a": 1.5}, {"a": 0}, 1)
    raises(ValueError, student.funding_mix, 1, {"a": 1}, {"b": 0}, 1)
    raises(ValueError, student.funding_mix, 1, {"a": 1}, {"a": 0, "b": 0}, 1)
    raises(ValueError, student.funding_mix, 1, {"a": 1}, {"a": -1}, 1)
    raises(ValueError, student.funding_mix, 1, {"a": 1.5, "b": -0.5}, {"a": 0, "b": 0}, 1)
    raises(ValueError, student.funding_mix, 0, {"a": 1}, {"a": 0}, 1)
    raises(ValueError, student.funding_mix, 1, {"a": 1}, {"a": 0}, -1)


def test_input_is_kept(student):
    """传入的字典保持原样。"""
    unchanged(student.funding_mix, 100, {"a": 0.4, "b": 0.6}, {"a": 0.1, "b": 0.0}, 3)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的份额和增速上，结果与参考解一致。"""
    for _ in range(5):
        raw = {name: rng.randint(0, 9) for name in rng.sample(["public", "firms", "tuition", "gifts"], 3)}
        raw["loans"] = rng.randint(1, 9)
        shares = {name: value / sum(raw.values()) for name, value in raw.items()}
        growth = {name: rng.uniform(-0.5, 0.5) for name in reversed(list(shares))}
        agrees(student.funding_mix, reference.funding_mix, rng.uniform(1, 30000), shares, growth, rng.randint(0, 8))
    agrees(student.funding_mix, reference.funding_mix, 100, {"a": 1}, {"a": rng.uniform(-2, -1)}, 2)
    agrees(student.funding_mix, reference.funding_mix, 100, {"a": 1}, {"a": -1}, rng.randint(0, 3))
    tenths = dict(zip(rng.sample("abcd", 4), (0.4, 0.2, 0.3, 0.1)))
    agrees(student.funding_mix, reference.funding_mix, 100, tenths, dict.fromkeys("abcd", 0.1), 2)
