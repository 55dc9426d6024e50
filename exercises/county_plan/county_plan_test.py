from vetcourse.checks import agrees, equal, points, raises, required, unchanged

# z of the first county is -1 in a (two values) and -0.84 in b (six values); dividing by n - 1 would turn them round.
UNEVEN = [{"county": "A", "a": 1, "b": 2}, {"county": "B", "a": 3, "b": 0}] + [
    {"county": f"C{value}", "b": value} for value in (4, 5, 6, 7)
]


def random_rows(rng, indicators, gaps=0.0):
    counties = rng.randint(6, 12)
    rows = [{"county": f"c{number}"} for number in range(counties)]
    for name in indicators:
        values = rng.sample(range(10, 100_000), counties)
        empty = rng.sample(range(counties), int(gaps * counties))
        for place, row in enumerate(rows):
            if place not in empty:
                row[name] = values[place]
            elif rng.random() < 0.5:
                row[name] = None
    return rows


@points(2)
def test_known_values(student):
    """三个县的例子算得对，缺数的县照样列出。"""
    rows = [
        {"county": "A", "pay": 1, "schools": 5},
        {"county": "B", "pay": 3, "schools": 4},
        {"county": "C", "pay": 2, "schools": None},
    ]
    expected = [
        {"county": "A", "needs": ["pay"], "missing": []},
        {"county": "B", "needs": ["schools"], "missing": []},
        {"county": "C", "needs": [], "missing": ["schools"]},
    ]
    equal(student.county_plan(rows, ["pay", "schools"]), expected)


@points(2)
def test_missing_is_not_zero(student):
    """缺数不参加平均，也不算短板；没有键和值为 None 一样。"""
    rows = [{"county": "A", "a": 10}, {"county": "B", "a": 20}, {"county": "C"}, {"county": "D", "a": None}]
    plans = student.county_plan(rows, ["a"])
    equal([plan["needs"] for plan in plans], [["a"], [], [], []])
    equal([plan["missing"] for plan in plans], [[], [], ["a"], ["a"]])
    equal([plan["county"] for plan in plans], ["A", "B", "C", "D"])


@points(2)
def test_worst_first(student, data):
    """短板按 z 从最差排起：丽水的农村收入比全体收入更落后。"""
    rows = [
        {"county": row["city_en"], "all": row["all"], "rural": row["rural"]}
        for row in data.rows("zhejiang_cities_2020q3.csv")
    ]
    plans = student.county_plan(rows, ["all", "rural"])
    equal(plans[-1], {"county": "Lishui", "needs": ["rural", "all"], "missing": []})
    equal(plans[0], {"county": "Hangzhou", "needs": [], "missing": []})
    same = [{"county": "A", "x": 1, "y": 1}, {"county": "B", "x": 5, "y": 5}]
    equal(student.county_plan(same, ["y", "x"])[0]["needs"], ["y", "x"])


def test_spread_of_the_population(student):
    """标准差除以县数：各指标有数的县不一样多时，短板的次序才对。"""
    equal(student.county_plan(UNEVEN, ["b", "a"])[0]["needs"], ["a", "b"])


def test_scale_does_not_matter(student, rng):
    """把一个指标换个单位，短板和次序都不变。"""
    large, small = rng.sample(range(1000, 9000), 6), rng.sample(range(10, 90), 6)
    rows = [{"county": f"c{place}", "a": large[place], "b": small[place]} for place in range(6)]
    rows.append({"county": "last", "a": 0, "b": 0})
    before = student.county_plan(rows, ["a", "b"])
    equal(sorted(before[-1]["needs"]), ["a", "b"])
    equal(student.county_plan([{**row, "b": row["b"] * 16384} for row in rows], ["a", "b"]), before)


def test_no_spread(student):
    """各县都一样的指标，谁也不算短板。"""
    rows = [{"county": "A", "a": 1, "b": 4}, {"county": "B", "a": 1, "b": 2}]
    plans = student.county_plan(rows, ["a", "b"])
    equal([plan["needs"] for plan in plans], [[], ["b"]])
    equal(student.county_plan([{"county": "A", "a": 7}], ["a"])[0]["needs"], [])


def test_bad_input(student):
    """没有县、没有指标、某个指标全缺时，抛出 ValueError。"""
    raises(ValueError, student.county_plan, [], ["a"])
    raises(ValueError, student.county_plan, [{"county": "A", "a": 1}], [])
    raises(ValueError, student.county_plan, [{"county": "A", "a": None}], ["a"])
    raises(ValueError, student.county_plan, [{"county": "A", "a": 1}], ["a", "b"])


def test_input_is_kept(student):
    """传入的列表保持原样。"""
    unchanged(student.county_plan, [{"county": "A", "a": 1}, {"county": "B", "a": 3}], ["a"])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的表上（有缺数、单位相差很大），结果与参考解一致。"""
    for gaps in (0.0, 0.2, 0.3):
        names = rng.sample(["pay", "schools", "doctors", "roads", "patents"], 4)
        rows = random_rows(rng, names, gaps)
        for row in rows:
            if row.get(names[0]) is not None:
                row[names[0]] *= 1024
        rows[-1][names[1]] = 0
        agrees(student.county_plan, reference.county_plan, rows, names)
    shift = rng.randint(1, 50)
    moved = [{**row, "b": row["b"] + shift} for row in UNEVEN]
    agrees(student.county_plan, reference.county_plan, moved, ["b", "a"])
