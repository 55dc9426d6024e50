from vetcourse.checks import agrees, close, equal, points, raises, required
from vetcourse.model import InputFolder

TABLES = (
    "national_income.csv",
    "national_quintiles.csv",
    "provinces_2017.csv",
    "zhejiang_cities_2020q3.csv",
    "zhejiang_targets_2025.csv",
)
MEASURES = {
    "urban_rural_ratio": ("ratio", "national_income.csv"),
    "median_mean": ("ratio", "national_income.csv"),
    "quintile_gini": ("index", "national_quintiles.csv"),
    "s80_s20": ("ratio", "national_quintiles.csv"),
    "middle_share": ("share", "national_quintiles.csv"),
    "province_cv": ("ratio", "provinces_2017.csv"),
    "province_between_share": ("share", "provinces_2017.csv"),
    "city_max_min": ("ratio", "zhejiang_cities_2020q3.csv"),
    "city_highest_urban_rural": ("ratio", "zhejiang_cities_2020q3.csv"),
    "targets_met": ("count", "zhejiang_targets_2025.csv"),
    "targets_unknown": ("count", "zhejiang_targets_2025.csv"),
}


def text(rows):
    cells = [rows[0], *(row.values() for row in rows)]
    return "".join(",".join("" if cell is None else str(cell) for cell in line) + "\n" for line in cells)


def income(year, urban, rural, median, mean):
    medians = {"median_all": median, "median_urban": None, "median_rural": None}
    return {"year": year, "all": mean, "urban": urban, "rural": rural} | medians


def quintiles(year, *groups):
    names = ("low", "lower_middle", "middle", "upper_middle", "high")
    return {"year": year} | dict(zip(names, groups))


def other(table):
    return [name for name in TABLES if name != table]


@points(2)
def test_urban_rural(student, data):
    """城乡收入比和中位数与平均数之比取最新一年，算得对。"""
    found = student.dashboard(data.folder(*TABLES))
    close(found["urban_rural_ratio"]["value"], 2.310353288)
    close(found["median_mean"]["value"], 0.8352583166)
    equal([found[key]["year"] for key in ("urban_rural_ratio", "median_mean")], [2025, 2025])


@points(2)
def test_quintiles(student, data):
    """五等份的基尼系数、高低组之比和中间份额算得对。"""
    found = student.dashboard(data.folder(*TABLES))
    close(found["quintile_gini"]["value"], 0.3866310724)
    close(found["s80_s20"]["value"], 10.2244335)
    close(found["middle_share"]["value"], 0.4997716815)


@points(2)
def test_provinces(student, data):
    """省际消费的变异系数和泰尔组间份额算得对。"""
    found = student.dashboard(data.folder(*TABLES))
    close(found["province_cv"]["value"], 0.3651590606)
    close(found["province_between_share"]["value"], 0.525098616)


@points(2)
def test_cities(student, data):
    """浙江十一市的两个倍差算得对。"""
    found = student.dashboard(data.folder(*TABLES))
    close(found["city_max_min"]["value"], 1.693481131)
    close(found["city_highest_urban_rural"]["value"], 2.082586786)


@points(2)
def test_targets(student, data):
    """达成和不知道的目标数算得对，没有观测值不算未达成。"""
    found = student.dashboard(data.folder(*TABLES))
    equal(found["targets_met"]["value"], 0)
    equal(found["targets_unknown"]["value"], 7)


def test_every_entry_says_where_it_comes_from(student, data):
    """十一项都有数值、单位、年份和来源文件。"""
    found = student.dashboard(data.folder(*TABLES))
    equal(sorted(found), sorted(MEASURES))
    for key, (unit, source) in MEASURES.items():
        equal(sorted(found[key]), ["source", "unit", "value", "year"])
        equal([found[key]["unit"], found[key]["source"]], [unit, source])
    years = [found[key]["year"] for key in MEASURES]
    equal(years, [2025, 2025, 2025, 2025, 2025, 2017, 2017, 2020, 2020, 2025, 2025])


@points(3)
def test_follows_the_files(student, rng, data):
    """换一份数据，数值和年份跟着变；行的次序打乱、最新一年缺数也不怕。"""
    level = rng.randint(20, 60)
    a, b = income(2026, 50, None, 30, None), income(2024, 2 * level, level, None, 44)
    c = income(2022, 3 * level, level, level, 2 * level)
    for rows in ([a, c, b], [b, c, a]):
        found = student.dashboard(data.folder(*other("national_income.csv"), national_income=text(rows)))
        close([found["urban_rural_ratio"]["value"], found["urban_rural_ratio"]["year"]], [2.0, 2024])
        close([found["median_mean"]["value"], found["median_mean"]["year"]], [0.5, 2022])
    a, b = quintiles(2030, 1, 2, None, 4, 5), quintiles(2029, *[level * k for k in (1, 2, 3, 4, 5)])
    c = quintiles(2028, 5, 5, 5, 5, 5)
    for rows in ([a, c, b], [b, c, a]):
        found = student.dashboard(data.folder(*other("national_quintiles.csv"), national_quintiles=text(rows)))
        close([found[key]["value"] for key in ("quintile_gini", "s80_s20", "middle_share")], [4 / 15, 5.0, 0.6])
        equal([found[key]["year"] for key in ("quintile_gini", "s80_s20", "middle_share")], [2029] * 3)


def test_missing_folder_or_cells(student, data):
    """没有文件抛出 FileNotFoundError，没有可用的行抛出 ValueError。"""
    raises(FileNotFoundError, student.dashboard, "no_such_folder")
    incomplete = InputFolder(name="incomplete", files=data.folder(*TABLES[:-1]).files)
    raises(FileNotFoundError, student.dashboard, incomplete)
    empty = text([income(2025, 50, None, None, 40)])
    raises(ValueError, student.dashboard, data.folder(*other("national_income.csv"), national_income=empty))


@required
@points(2)
def test_agrees_with_reference(student, reference, rng, data):
    """随机改写的省份、城市和目标上，十一项都与参考解一致。"""
    table = "provinces_2017.csv"
    rows = [row | {"consumption": rng.randint(9000, 40000)} for row in data.rows(table)]
    agrees(student.dashboard, reference.dashboard, data.folder(*other(table), provinces_2017=text(rows)))
    table = "zhejiang_cities_2020q3.csv"
    rows = [row | {key: rng.randint(17000, 55000) for key in ("all", "urban", "rural")} for row in data.rows(table)]
    agrees(student.dashboard, reference.dashboard, data.folder(*other(table), zhejiang_cities_2020q3=text(rows)))
    table = "zhejiang_targets_2025.csv"
    rows = []
    for row in data.rows(table):
        goal = row["target_2025"]
        rows.append(row | {"observed": rng.choice([None, goal, goal + 1, goal - 1])})
    agrees(student.dashboard, reference.dashboard, data.folder(*other(table), zhejiang_targets_2025=text(rows)))
