from vetcourse.checks import agrees, close, equal, holds, points, raises, required, unchanged

FIELDS = ("tea", "it", "care", "cars", "wine", "stone")


@points(2)
def test_known_values(student):
    """已知的例子算得对。"""
    close(student.location_quotient({"tea": 20, "it": 80}, {"tea": 100, "it": 900}), {"tea": 2, "it": 8 / 9})
    close(student.location_quotient({"wine": 3}, {"wine": 50}), {"wine": 1})
    close(student.location_quotient({"a": 0, "b": 4}, {"a": 2, "b": 2}), {"a": 0, "b": 2})


def test_size_of_the_place_does_not_matter(student, rng):
    """本地或全国的数字同时放大，区位商不变；与全国一样的地方处处是 1。"""
    local = {field: rng.uniform(1, 90) for field in FIELDS}
    national = {field: rng.uniform(100, 9000) for field in FIELDS}
    expected = student.location_quotient(local, national)
    holds(len(set(expected.values())) == len(FIELDS), expected)
    close(student.location_quotient({f: 3 * n for f, n in local.items()}, national), expected)
    close(student.location_quotient(local, {f: n / 7 for f, n in national.items()}), expected)
    close(student.location_quotient({f: n / 100 for f, n in national.items()}, national), dict.fromkeys(FIELDS, 1))


def test_average_is_one(student, rng):
    """按全国份额加权，区位商的平均数是 1；本地更多的领域大于 1。"""
    local = {field: rng.uniform(1, 90) for field in FIELDS}
    national = {field: rng.uniform(100, 9000) for field in FIELDS}
    quotients = student.location_quotient(local, national)
    total = sum(national.values())
    close(sum(quotients[field] * national[field] / total for field in FIELDS), 1)
    close(student.location_quotient({"tea": 3, "it": 1}, {"it": 30, "tea": 30}), {"tea": 1.5, "it": 0.5})


def test_order_and_fields(student):
    """结果的次序同 local，按名称对应全国的数字。"""
    quotients = student.location_quotient({"tea": 20, "it": 80}, {"it": 900, "tea": 100})
    close(quotients, {"tea": 2, "it": 8 / 9})
    equal(list(quotients), ["tea", "it"])


def test_unknown_nationwide(student):
    """全国数字为零的领域是 None。"""
    close(student.location_quotient({"a": 1, "b": 0}, {"a": 1, "b": 0}), {"a": 1, "b": None})
    close(student.location_quotient({"a": 1, "b": 3}, {"a": 1, "b": 0}), {"a": 0.25, "b": None})


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    for local, national in (
        ({"a": 1}, {"b": 1}),
        ({"a": 1}, {"a": 1, "b": 1}),
        ({"a": 0}, {"a": 1}),
        ({"a": 1}, {"a": 0}),
        ({}, {}),
        ({"a": 3, "b": -1}, {"a": 1, "b": 1}),
        ({"a": 3, "b": 1}, {"a": -1, "b": 2}),
    ):
        raises(ValueError, student.location_quotient, local, national)


def test_input_is_kept(student):
    """传入的字典保持原样。"""
    unchanged(student.location_quotient, {"it": 80, "tea": 20}, {"tea": 100, "it": 900})


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的领域和数目上，结果与参考解一致。"""
    for _ in range(6):
        fields = rng.sample(FIELDS, rng.randint(2, 6))
        local = {field: rng.choice((0, 1, 1)) * rng.uniform(1, 90) for field in fields}
        national = {field: rng.choice((0, 1, 1)) * rng.uniform(50, 900) for field in rng.sample(fields, len(fields))}
        agrees(student.location_quotient, reference.location_quotient, local, national)
        more = {**local, "new": 5}, {**national, "new": 8}
        agrees(student.location_quotient, reference.location_quotient, *more)
        equal(list(student.location_quotient(*more)), list(more[0]))
        agrees(student.location_quotient, reference.location_quotient, {**local, "new": 5}, national)
