from vetcourse.checks import agrees, close, equal, points, raises, required

TABLE = "zhejiang_cities_2020q3.csv"
COLUMNS = ["city_zh", "city_en", "all", "note", "urban", "rural"]


def made_up(rng, count):
    rows = []
    for number in range(count):
        low, high = ((800, 9999), (10000, 120000))[number % 2]
        incomes = {name: rng.randint(low, high) for name in ("all", "urban", "rural")}
        rows.append({"city_zh": f"市{number}", "city_en": f"City {number}", "note": "x"} | incomes)
    return rows


def as_csv(rows, columns):
    lines = [columns, *([str(row[name]) for name in columns] for row in rows)]
    return "".join(",".join(line) + "\n" for line in lines)


def test_eleven_cities(student, data):
    """十一个市都在，杭州和丽水的城乡比算得对。"""
    ratios = student.city_report(data.path(TABLE))["ratios"]
    equal(len(ratios), 11)
    close(ratios["Hangzhou"], 54754 / 29439)
    close(ratios["Lishui"], 2.082586786)


@points(2)
def test_lowest_and_highest(student, data):
    """城乡比最低的是嘉兴，最高的是丽水。"""
    report = student.city_report(data.path(TABLE))
    equal((report["lowest"], report["highest"]), ("Jiaxing", "Lishui"))


def test_max_min_of_income(student, data):
    """`max_min_all` 是全体居民收入的最高除以最低。"""
    close(student.city_report(data.path(TABLE))["max_min_all"], 1.693481131)


def test_numbers_are_not_text(student, data):
    """按数的大小比较，不按文字的次序比较。"""
    text = "city_en,all,urban,rural\nA,9800,12000,9000\nB,12500,30000,2900\nC,11000,9900,9000\n"
    report = student.city_report(data.file("cities.csv", text))
    equal((report["lowest"], report["highest"]), ("C", "B"))
    close(report["max_min_all"], 12500 / 9800)


def test_order_of_rows_and_columns(student, rng, data):
    """行和列换了次序，结果不变。"""
    rows = made_up(rng, 6)
    first = student.city_report(data.file("cities.csv", as_csv(rows, COLUMNS)))
    close(first["ratios"]["City 2"], rows[2]["urban"] / rows[2]["rural"])
    turned = rows[3:] + rows[:3]
    second = student.city_report(data.file("cities.csv", as_csv(turned, COLUMNS[::-1])))
    close(second, first)


def test_missing_file(student):
    """文件不存在时抛出 FileNotFoundError。"""
    raises(FileNotFoundError, student.city_report, "no_such_file.csv")


@required
@points(2)
def test_agrees_with_reference(student, reference, rng, data):
    """随机编出的城市表上，结果与参考解一致。"""
    for count in (1, 2, rng.randint(3, 9)):
        file = data.file("cities.csv", as_csv(made_up(rng, count), rng.sample(COLUMNS, len(COLUMNS))))
        agrees(student.city_report, reference.city_report, file)
    tied = data.file("cities.csv", "city_en,all,urban,rural\nA,3,2,1\nB,5,4,2\nC,4,6,3\n")
    agrees(student.city_report, reference.city_report, tied)
