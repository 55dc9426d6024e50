from vetcourse.checks import agrees, at_least, close, points, raises, required, unchanged

ENGLISH = ["apprentice", "junior worker", "intermediate worker", "senior worker", "technician", "senior technician"]
ENGLISH += ["special technician", "chief technician"]


@points(2)
def test_known_values(student):
    """每级翻一番的例子和首席技师的例子都算得对。"""
    close(
        student.skill_pay(1000, 1.0, ["学徒工", "Junior Worker", "中级工"]),
        {"wages": [1000.0, 2000.0, 4000.0], "gini": 2 / 7},
    )
    close(student.skill_pay(4000, 0.1, ["chief technician"]), {"wages": [7794.8684], "gini": 0.0})


def test_all_eight_grades(student, data):
    """八个等级按次序涨，中文名和英文名都对得上。"""
    table = "skill_grades.csv"
    expected = [100 * 1.5**k for k in range(8)]
    close(student.skill_pay(100, 0.5, data.column(table, "zh"))["wages"], expected)
    close(student.skill_pay(100, 0.5, data.column(table, "en"))["wages"], expected)


def test_names_in_two_languages(student):
    """名字两端的空格和英文大小写不影响结果，次序与名单相同。"""
    close(student.skill_pay(10, 1.0, ["  SENIOR worker ", "技师", " 学徒工"])["wages"], [80.0, 160.0, 10.0])


@points(2)
def test_steeper_ladder_widens_the_gap(student, rng):
    """等级不全相同时，涨幅越大基尼系数越大，而与起薪无关。"""
    grades = ["学徒工", "高级技师", *rng.choices(ENGLISH, k=4)]
    base, premium = rng.uniform(1000, 5000), rng.uniform(0.05, 0.3)
    before = student.skill_pay(base, premium, grades)
    close(student.skill_pay(base * 2, premium, grades)["gini"], before["gini"])
    at_least(student.skill_pay(base, premium + 0.1, grades)["gini"], before["gini"] + 1e-4)
    wages = before["wages"]
    close(wages[1] / wages[0], (1 + premium) ** 5)
    mean = sum(wages) / 6
    close(before["gini"], sum(abs(x - y) for x in wages for y in wages) / (72 * mean))


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    raises(ValueError, student.skill_pay, 3000, 0.1, [])
    raises(ValueError, student.skill_pay, 3000, 0.1, ["foreman"])
    raises(ValueError, student.skill_pay, 3000, 0.1, ["juniorworker"])
    raises(ValueError, student.skill_pay, 3000, 0.1, ["学徒工", ""])
    raises(ValueError, student.skill_pay, 0, 0.1, ["学徒工"])
    raises(ValueError, student.skill_pay, -3000, 0.1, ["学徒工"])
    raises(ValueError, student.skill_pay, 3000, -0.1, ["学徒工"])


def test_input_is_kept(student):
    """传入的名单保持原样。"""
    unchanged(student.skill_pay, 100, 0.5, ["技师", " Apprentice ", "高级工"])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng, data):
    """随机的名单、起薪和涨幅上，结果与参考解一致。"""
    names = [*data.column("skill_grades.csv", "zh"), *ENGLISH, *[name.title() for name in ENGLISH]]
    for _ in range(6):
        grades = rng.choices(names, k=rng.randint(1, 12))
        premium = rng.choice([0, rng.uniform(0, 0.6)])
        agrees(student.skill_pay, reference.skill_pay, rng.uniform(500, 9000), premium, grades)
