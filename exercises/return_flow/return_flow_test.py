from vetcourse.checks import agrees, close, equal, points, raises, required, unchanged


def graduate(home, study, work):
    return {"home": home, "study": study, "work": work}


@points(2)
def test_known_values(student):
    """四名毕业生、三种去向的例子算得对。"""
    rows = [graduate("G", "Z", work) for work in ("G", "Z", "S", "G")]
    expected = {"students": 4, "returned": 0.5, "stayed": 0.25, "elsewhere": 0.25}
    close(student.return_flow(rows), {"G": expected})


@points(2)
def test_shares_are_of_the_home_place(student, rng):
    """份额以来自同一家乡的人数为分母，三个份额合计为 1。"""
    back, stay, away = rng.randint(1, 5), rng.randint(6, 9), rng.randint(1, 5)
    rows = [graduate("G", "Z", "G")] * back + [graduate("G", "Z", "Z")] * stay + [graduate("G", "Z", "S")] * away
    rows += [graduate("Q", "Z", "Q")] * rng.randint(1, 5)
    rng.shuffle(rows)
    total = back + stay + away
    expected = {"students": total, "returned": back / total, "stayed": stay / total, "elsewhere": away / total}
    flows = student.return_flow(rows)
    close(flows["G"], expected)
    close(flows["Q"]["returned"], 1)


def test_home_comes_first(student):
    """就学地就是家乡的人，留在原地算返乡。"""
    rows = [graduate("Z", "Z", "Z"), graduate("G", "Z", "Z")]
    at_home = {"students": 1, "returned": 1, "stayed": 0, "elsewhere": 0}
    close(student.return_flow(rows), {"Z": at_home, "G": {"students": 1, "returned": 0, "stayed": 1, "elsewhere": 0}})


def test_other_places(student):
    """既不在家乡也不在就学地工作的人，归入别处。"""
    rows = [graduate("G", "G", "S"), graduate("G", "Z", "S")]
    close(student.return_flow(rows), {"G": {"students": 2, "returned": 0, "stayed": 0, "elsewhere": 1}})


def test_order_of_homes(student, rng):
    """家乡按第一次出现的先后排列；没有毕业生时返回空字典。"""
    homes = rng.sample(["G", "Q", "N", "S", "Y"], 5)
    rows = [graduate(home, "Z", "Z") for home in homes + rng.sample(homes, 3)]
    equal(list(student.return_flow(rows)), homes)
    equal(student.return_flow([]), {})


def test_missing_key(student):
    """有一行缺少键时，抛出 ValueError。"""
    complete = graduate("G", "Z", "Z")
    for key in complete:
        broken = {name: place for name, place in complete.items() if name != key}
        raises(ValueError, student.return_flow, [complete, broken])


def test_input_is_kept(student):
    """传入的列表保持原样。"""
    unchanged(student.return_flow, [graduate("G", "Z", "S"), graduate("Q", "Z", "Q")])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的毕业生名单上，结果与参考解一致。"""
    for size in (1, 5, 30, 60):
        places = rng.sample(["G", "Q", "N", "S", "Y", "Z"], 4)
        rows = [graduate(rng.choice(places), rng.choice(places), rng.choice(places)) for _ in range(size)]
        rows[0]["year"] = 2023
        agrees(student.return_flow, reference.return_flow, rows)
        equal(list(student.return_flow(rows)), list(reference.return_flow(rows)))
