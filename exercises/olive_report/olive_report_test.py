from vetcourse.checks import agrees, close, equal, points, raises, required, unchanged

GROUPS = ("low", "lower_middle", "middle", "upper_middle", "high")
YEAR_2018 = {"year": 2018, "groups": [6440, 14361, 23189, 36471, 70640], "median": 24336, "mean": 28228}
YEAR_2025 = {"year": 2025, "groups": [10150, 22702, 35536, 55586, 103778], "median": 36231, "mean": 43377}


def random_rows(rng):
    rows = []
    for year in rng.sample(range(1990, 2026), 6):
        row = {"year": year, "groups": sorted(round(rng.uniform(1, 100), 2) for _ in range(5))}
        rows.append(row | {key: rng.choice([None, round(rng.uniform(1, 100), 2)]) for key in ("median", "mean")})
    return rows


@points(2)
def test_known_values(student):
    """2025 年的三个指标算得对。"""
    close(
        student.olive_report([YEAR_2025]),
        [{"year": 2025, "middle_share": 0.4997716815, "median_mean": 0.8352583166, "wolfson": 0.2164340387}],
    )


def test_years_ascend(student):
    """结果按年份从早到晚，每年的数跟着自己的年份走。"""
    report = student.olive_report([YEAR_2025, YEAR_2018])
    equal([row["year"] for row in report], [2018, 2025])
    close([row["wolfson"] for row in report], [0.2251584803, 0.2164340387])


def test_missing_gives_none(student):
    """缺少中位数或平均数时，`median_mean` 是 None，其余指标照算。"""
    for missing in ("median", "mean"):
        row = student.olive_report([YEAR_2025 | {missing: None}])[0]
        equal(row["median_mean"], None)
        close(row["wolfson"], 0.2164340387)


def test_empty(student):
    """没有一行时，结果是空列表。"""
    equal(student.olive_report([]), [])


def test_bad_groups(student):
    """五组平均数不合约定时抛出 ValueError。"""
    for groups in ([1, 2], [1, 2, 3, 4, 5, 6], [0, 1, 2, 3, 4], [1, 2, 4, 3, 5]):
        raises(ValueError, student.olive_report, [YEAR_2018, {"year": 1, "groups": groups, "median": 1, "mean": 1}])


def test_middle_three_over_all(student, rng):
    """中间份额是第二、三、四组之和除以五组之和。"""
    for row in random_rows(rng):
        groups = row["groups"]
        close(student.olive_report([row])[0]["middle_share"], sum(groups[1:4]) / sum(groups))
    level = YEAR_2018 | {"groups": [3, 3, 3, 3, 3]}
    close(student.olive_report([level])[0]["middle_share"], 0.6)


def test_input_is_kept(student):
    """传入的列表和字典保持原样。"""
    unchanged(student.olive_report, [YEAR_2025, YEAR_2018])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng, data):
    """随机的各年数据，以及全国各年的数据上，结果与参考解一致。"""
    for _ in range(3):
        rows = random_rows(rng)
        agrees(student.olive_report, reference.olive_report, rows)
        first, *others = rows[0]["groups"]
        agrees(student.olive_report, reference.olive_report, [rows[0] | {"groups": [first, first, *others[1:]]}])
        agrees(student.olive_report, reference.olive_report, [*rows[1:], rows[0] | {"groups": [*others, first]}])
    income = {row["year"]: row for row in data.rows("national_income.csv")}
    rows = [
        {
            "year": int(row["year"]),
            "groups": [row[name] for name in GROUPS],
            "median": income[row["year"]]["median_all"],
            "mean": income[row["year"]]["all"],
        }
        for row in data.rows("national_quintiles.csv")
    ]
    agrees(student.olive_report, reference.olive_report, rows[::-1])
