from calendar import monthrange

from vetcourse.checks import agrees, close, equal, points, raises, required, unchanged

POLICY = {
    "amounts": {5: 1000, 4: 1500, 3: 2000},
    "min_months": 12,
    "max_per_year": 3,
    "window_months": 12,
    "uplift": 0.3,
}


def certificate(grade=4, issued="2024-01-10", applied="2024-03-01", shortage=False, occupation="welder"):
    return {
        "occupation": occupation,
        "grade": grade,
        "issued": issued,
        "applied": applied,
        "shortage": shortage,
    }


def award(grade, year=2020, occupation="welder"):
    return {"occupation": occupation, "grade": grade, "year": year}


def reasons(student, paper, history=(), policy=POLICY, months=24):
    return student.subsidy_amount({"insured_months": months}, paper, list(history), policy)["reasons"]


@points(2)
def test_known_values(student):
    """按时申请的高级证书领 2000 元，紧缺工种的中级证书领 1950 元。"""
    person = {"insured_months": 12}
    paper = certificate(grade=3, applied="2025-01-10")
    close(student.subsidy_amount(person, paper, [], POLICY), {"amount": 2000, "reasons": []})
    paper = certificate(shortage=True, applied="2024-01-10")
    close(student.subsidy_amount(person, paper, [], POLICY), {"amount": 1950, "reasons": []})
    rules = {**POLICY, "amounts": {4: 1505}}
    close(student.subsidy_amount(person, paper, [], rules), {"amount": 1956.5, "reasons": []})


@points(2)
def test_last_day_counts(student, rng):
    """期限的最后一天申请有效，晚一天就过期。"""
    year, month, day = rng.randint(2015, 2024), rng.randint(1, 12), rng.randint(1, 27)
    window = rng.choice([9, 12, 18, 30])
    later = month - 1 + window
    end = f"{year + later // 12}-{later % 12 + 1:02}"
    rules = {**POLICY, "window_months": window}
    issued = f"{year}-{month:02}-{day:02}"
    equal(reasons(student, certificate(issued=issued, applied=f"{end}-{day:02}"), policy=rules), [])
    equal(reasons(student, certificate(issued=issued, applied=f"{end}-{day + 1:02}"), policy=rules), ["late"])


def test_month_end(student):
    """月份加完后没有这一天时，期限到那个月的最后一天。"""
    equal(reasons(student, certificate(issued="2024-02-29", applied="2025-02-28")), [])
    equal(reasons(student, certificate(issued="2024-02-29", applied="2025-03-01")), ["late"])
    one = {**POLICY, "window_months": 1}
    equal(reasons(student, certificate(issued="2024-01-31", applied="2024-02-29"), policy=one), [])
    equal(reasons(student, certificate(issued="2024-12-31", applied="2025-01-31"), policy=one), [])
    equal(reasons(student, certificate(issued="2024-01-31", applied="2024-03-01"), policy=one), ["late"])


def test_all_reasons_in_order(student):
    """符合几个理由就列几个，次序与任务一致。"""
    history = [award(4, 2025), award(3, 2025), award(5, 2025, "cook")]
    everything = ["insured_months", "late", "yearly_limit", "same_grade", "higher_paid"]
    equal(reasons(student, certificate(applied="2025-01-11"), history, months=11), everything)
    result = student.subsidy_amount(
        {"insured_months": 11}, certificate(grade=5, applied="2025-01-11"), [award(4, 2023)], POLICY
    )
    close(result, {"amount": 0, "reasons": ["insured_months", "late", "higher_paid"]})


def test_smaller_number_is_higher(student):
    """领过高等级就不再补低等级；领过低等级或其他工种，不受影响。"""
    equal(reasons(student, certificate(grade=5), [award(3)]), ["higher_paid"])
    equal(reasons(student, certificate(grade=3), [award(5), award(4)]), [])
    equal(reasons(student, certificate(grade=4), [award(3, occupation="cook")]), [])


def test_yearly_limit(student):
    """申请的那一年各工种合计领满次数，才受年度限制。"""
    history = [award(5, 2024, "cook"), award(4, 2024, "cook"), award(5, 2024, "baker")]
    equal(reasons(student, certificate(), history), ["yearly_limit"])
    equal(reasons(student, certificate(), history[1:]), [])
    equal(reasons(student, certificate(), history, {**POLICY, "max_per_year": 2}), ["yearly_limit"])
    equal(reasons(student, certificate(applied="2025-01-02"), history), [])


def test_amount_and_reasons(student, rng):
    """没有理由时按等级领钱，有理由时金额为 0。"""
    grade = rng.choice([3, 4, 5])
    amount = rng.randint(500, 3000)
    rules = {**POLICY, "amounts": {3: amount + 20, 4: amount + 10, 5: amount}, "min_months": 36}
    paper = certificate(grade=grade, occupation=rng.choice(["welder", "nurse"]))
    paid = student.subsidy_amount({"insured_months": 36}, paper, [], rules)
    close(paid, {"amount": amount + 10 * (5 - grade), "reasons": []})
    close(student.subsidy_amount({"insured_months": 35}, paper, [], rules)["amount"], 0)


def test_bad_input(student):
    """等级没有金额、申请早于发证、日期不存在时，抛出 ValueError。"""
    bad = [
        certificate(grade=2),
        certificate(applied="2024-01-09"),
        certificate(issued="2023-02-29"),
        certificate(applied="2024-13-01"),
    ]
    for paper in bad:
        raises(ValueError, student.subsidy_amount, {"insured_months": 12}, paper, [], POLICY)


def test_input_is_kept(student):
    """传入的参数保持原样。"""
    unchanged(student.subsidy_amount, {"insured_months": 9}, certificate(), [award(4)], POLICY)


@required
@points(3)
def test_agrees_with_reference(student, reference, rng, data):
    """随机的证书、经历和规则（金额取自补贴标准表）上，结果与参考解一致。"""
    table = "skill_subsidy.csv"
    grades = [int(number) for number in data.column(table, "grade_no")]
    amounts = dict(zip(grades, data.column(table, "amount")))
    for _ in range(40):
        policy = {
            "amounts": amounts,
            "min_months": rng.choice([12, 36]),
            "max_per_year": rng.randint(1, 3),
            "window_months": rng.choice([6, 12, 18]),
            "uplift": rng.choice([0.1, 0.3]),
        }
        year = rng.randint(2020, 2024)
        jobs = ["welder", "cook"]
        history = [
            award(rng.choice([2, 3, 4, 5]), rng.randint(year - 1, year + 1), rng.choice(jobs))
            for _ in range(rng.choice([0, 0, 1, 3, 5]))
        ]
        month = rng.randint(1, 12)
        day = rng.choice([rng.randint(1, 28), monthrange(year, month)[1]])
        later = month - 1 + rng.choice([policy["window_months"], rng.randint(1, 20)])
        last = min(day, monthrange(year + later // 12, later % 12 + 1)[1])
        paper = certificate(
            grade=rng.choice(grades),
            issued=f"{year}-{month:02}-{day:02}",
            applied=f"{year + later // 12}-{later % 12 + 1:02}-{last:02}",
            shortage=rng.random() < 0.4,
            occupation=rng.choice(jobs),
        )
        person = {"insured_months": rng.choice([11, 12, 35, 36, 60])}
        agrees(student.subsidy_amount, reference.subsidy_amount, person, paper, history, policy)
    for issued, window in (("2024-01-31", 1), ("2023-01-31", 13)):
        rules = {**policy, "window_months": window}
        for applied in ("2024-02-28", "2024-02-29", "2024-03-01", "2024-03-02"):
            paper = certificate(issued=issued, applied=applied, grade=rng.choice(grades))
            agrees(student.subsidy_amount, reference.subsidy_amount, person, paper, [], rules)
