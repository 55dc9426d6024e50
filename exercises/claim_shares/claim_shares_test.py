from vetcourse.checks import agrees, close, equal, holds, points, raises, required, unchanged

TAGS = ("assertion", "example", "number")


def rows_of(*pairs):
    return [{"claim": claim, "tag": tag} for claim, tag in pairs]


def random_rows(rng):
    claims = rng.sample("abcdefgh", rng.randint(2, 6))
    return rows_of(*((rng.choice(claims), rng.choice(TAGS)) for _ in range(rng.randint(5, 15))))


@points(2)
def test_known_values(student):
    """四行的例子算得对。"""
    rows = rows_of(("a", "assertion"), ("a", "number"), ("b", "assertion"), ("c", "example"))
    shares = {"assertion": 0.5, "example": 0.25, "number": 0.25}
    close(student.claim_shares(rows), {"shares": shares, "without_number": ["b", "c"]})


def test_shares_are_of_rows(student, rng):
    """份额的分母是行数，三个份额合起来是 1。"""
    rows = random_rows(rng)
    shares = student.claim_shares(rows)["shares"]
    close(sum(shares.values()), 1)
    close(shares["example"], sum(row["tag"] == "example" for row in rows) / len(rows))


def test_all_three_tags_are_there(student):
    """没有出现的标签份额是 0，空表也一样。"""
    nothing = {"assertion": 0, "example": 0, "number": 0}
    close(student.claim_shares([]), {"shares": nothing, "without_number": []})
    close(student.claim_shares(rows_of(("a", "number")))["shares"], {**nothing, "number": 1})


def test_number_in_another_row_counts(student):
    """主张只要有一行是数字，就不进名单。"""
    equal(
        student.claim_shares(rows_of(("a", "assertion"), ("b", "example"), ("a", "number")))["without_number"], ["b"]
    )


def test_each_claim_is_listed_once(student):
    """每个主张只列一次，按第一次出现的先后。"""
    rows = rows_of(("b", "assertion"), ("a", "example"), ("b", "example"), ("c", "number"))
    equal(student.claim_shares(rows)["without_number"], ["b", "a"])


def test_unknown_tag(student):
    """三个标签以外的标签抛出 ValueError。"""
    raises(ValueError, student.claim_shares, rows_of(("a", "story")))
    raises(ValueError, student.claim_shares, rows_of(("a", "number"), ("b", "Number")))


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的表上，结果与参考解一致，传入的表保持原样。"""
    for _ in range(5):
        rows = random_rows(rng)
        agrees(student.claim_shares, reference.claim_shares, rows)
        unchanged(student.claim_shares, rows)
        listed = student.claim_shares(rows)["without_number"]
        holds(all(row["claim"] not in listed for row in rows if row["tag"] == "number"), listed)
