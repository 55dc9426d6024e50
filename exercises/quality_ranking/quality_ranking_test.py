from vetcourse.checks import agrees, between, close, equal, points, raises, required, unchanged

SCHOOLS = [
    {"name": "A", "employment": 98, "wage": 4000, "retention": 0.5},
    {"name": "B", "employment": 95, "wage": 5200, "retention": 0.8},
    {"name": "C", "employment": 90, "wage": 5000, "retention": 0.9},
]
INCOMPLETE = {"name": "D", "employment": None, "wage": 1, "retention": 1}


def random_schools(rng):
    rows = []
    for name in rng.sample("ABCDEFGH", rng.randint(3, 8)):
        row = {"name": name, "employment": rng.randint(60, 99), "wage": rng.uniform(3000, 9000)}
        row["retention"] = rng.choice([0.25, 0.5, 0.75])
        rows.append(row)
    return rows


@points(2)
def test_known_values(student):
    """三所学校两组权重的例子都算得对。"""
    equal(
        student.quality_ranking([*SCHOOLS, INCOMPLETE], {"employment": 0.4, "wage": 0.3, "retention": 0.3}),
        {"ranking": ["B", "C", "A"], "baseline": ["A", "B", "C"], "reversals": 2, "excluded": ["D"]},
    )
    mostly_employment = {"employment": 0.8, "wage": 0.1, "retention": 0.1}
    equal(student.quality_ranking(SCHOOLS, mostly_employment)["ranking"], ["A", "B", "C"])


def test_missing_means_excluded(student):
    """缺指标的学校被剔除，既不排在最后，也不影响别人的标准化。"""
    rows = [INCOMPLETE, *SCHOOLS, {"name": "E", "employment": 99}]
    weights = {"employment": 0.4, "wage": 0.3, "retention": 0.3}
    equal(
        student.quality_ranking(rows, weights),
        {"ranking": ["B", "C", "A"], "baseline": ["A", "B", "C"], "reversals": 2, "excluded": ["D", "E"]},
    )
    equal(student.quality_ranking(rows, {"employment": 1.0})["baseline"], ["E", "A", "B", "C"])
    equal(student.quality_ranking(rows, {"employment": 1.0, "wage": 0})["excluded"], ["D", "E"])


def test_ties_keep_the_order(student):
    """得分相等的学校保持原来的先后。"""
    rows = [{"name": name, "employment": 80, "wage": wage} for name, wage in zip("CAB", (1, 1, 2))]
    equal(
        student.quality_ranking(rows, {"employment": 0.5, "wage": 0.5}),
        {"ranking": ["B", "C", "A"], "baseline": ["C", "A", "B"], "reversals": 2, "excluded": []},
    )
    names = ("employment", "wage", "places", "patents")
    rows = [{"name": "A"} | dict(zip(names, (0, 0, 1, 0))), {"name": "B"} | dict(zip(names, (1, 1, 0, 0)))]
    rows.append({"name": "C"} | dict(zip(names, (0, 0, 0, 1))))
    equal(student.quality_ranking(rows, dict(zip(names, (0.1, 0.2, 0.3, 0.4))))["ranking"], ["C", "A", "B"])


@points(2)
def test_baseline_alone_reverses_nothing(student, rng):
    """只看一个指标时逆序数为零，第一名就是它最高的学校。"""
    rows = random_schools(rng)
    for indicator in ("wage", "employment"):
        found = student.quality_ranking(rows, {indicator: 1.0}, indicator)
        equal(found["reversals"], 0)
        equal(found["ranking"], found["baseline"])
        values = {row["name"]: row[indicator] for row in rows}
        close(values[found["ranking"][0]], max(values.values()))
        close(values[found["ranking"][-1]], min(values.values()))


def test_reversals_are_pairs(student):
    """逆序数按学校对来数，完全颠倒时是 n(n-1)/2。"""
    rows = [{"name": str(i), "employment": i, "wage": -i} for i in range(5)]
    equal(student.quality_ranking(rows, {"employment": 0.1, "wage": 0.9})["reversals"], 10)
    moved = [("A", 9, 0), ("B", 8, 8), ("C", 7, 9)]
    rows = [{"name": name, "employment": a, "wage": b} for name, a, b in moved]
    equal(student.quality_ranking(rows, {"employment": 0.0, "wage": 1.0})["reversals"], 3)
    rows = [{"name": name, "employment": a, "wage": b} for name, a, b in [("A", 9, 1), ("B", 8, 2), ("C", 7, 0)]]
    equal(student.quality_ranking(rows, {"employment": 0.0, "wage": 1.0})["reversals"], 1)


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    raises(ValueError, student.quality_ranking, [], {"employment": 1.0})
    raises(ValueError, student.quality_ranking, [INCOMPLETE], {"employment": 1.0})
    raises(ValueError, student.quality_ranking, [{"name": "A", "employment": 1}], {"wage": 1.0})
    raises(ValueError, student.quality_ranking, SCHOOLS, {"wage": 1.0})
    raises(ValueError, student.quality_ranking, SCHOOLS, {"employment": 0.5, "wage": 0.6})
    raises(ValueError, student.quality_ranking, [{"name": "A", "employment": 1}], {"employment": 0.9})
    raises(ValueError, student.quality_ranking, SCHOOLS, {"employment": 1.5, "wage": -0.5})
    raises(ValueError, student.quality_ranking, [SCHOOLS[0], SCHOOLS[0]], {"employment": 1.0})


def test_input_is_kept(student):
    """传入的列表和字典保持原样。"""
    unchanged(student.quality_ranking, [INCOMPLETE, *reversed(SCHOOLS)], {"employment": 0.5, "wage": 0.5})


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的学校和权重上，结果与参考解一致，逆序数不超过 n(n-1)/2。"""
    for _ in range(6):
        rows = random_schools(rng)
        if rng.random() < 0.5:
            rng.choice(rows)[rng.choice(["wage", "retention"])] = None
            rows.append({"name": "best", "employment": 100, "wage": 20_000})
        parts = [rng.randint(0, 4), rng.randint(1, 4), rng.randint(0, 4)]
        weights = dict(zip(["employment", "wage", "retention"], [part / sum(parts) for part in parts]))
        baseline = rng.choice(["employment", "retention"])
        agrees(student.quality_ranking, reference.quality_ranking, rows, weights, baseline)
        found = student.quality_ranking(rows, weights)
        kept = len(rows) - len(found["excluded"])
        between(found["reversals"], 0, kept * (kept - 1) / 2)
    weightless = {"employment": 0.5, "wage": 0.5, "retention": 0}
    rows.append({"name": "unknown", "employment": rng.randint(60, 99), "wage": rng.uniform(3000, 9000)})
    agrees(student.quality_ranking, reference.quality_ranking, rows, weightless)
