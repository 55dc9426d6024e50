from vetcourse.checks import agrees, close, points, raises, required


@points(2)
def test_known_values(student):
    """2019、2024、2025 年的城镇比重算得对。"""
    close(student.implied_urban_share(30733, 42359, 16021), 0.5585845546)
    close(student.implied_urban_share(41314, 54188, 23119), 0.5856319804)
    close(student.implied_urban_share(43377, 56502, 24456), 0.5904325033)


def test_ends(student):
    """全体平均等于农村平均时比重为 0，等于城镇平均时为 1，居中时为一半。"""
    close([student.implied_urban_share(total, 4, 2) for total in (2, 4, 3)], [0, 1, 0.5])


@points(2)
def test_recovers_the_share(student, rng):
    """随机混合城乡两组人，函数能把城镇比重还原出来。"""
    for _ in range(4):
        p, rural = rng.uniform(0.02, 0.48), rng.uniform(1000, 30000)
        urban = rural * rng.uniform(1.2, 4)
        close(student.implied_urban_share(p * urban + (1 - p) * rural, urban, rural), p)


def test_bad_input(student):
    """两个平均数相等，或者全体平均不在两者之间时，抛出 ValueError。"""
    raises(ValueError, student.implied_urban_share, 5, 3, 3)
    raises(ValueError, student.implied_urban_share, 3, 3, 3)
    raises(ValueError, student.implied_urban_share, 9, 4, 2)
    raises(ValueError, student.implied_urban_share, 1, 4, 2)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng, data):
    """随机的三个平均数，以及全国各年的数据上，结果与参考解一致。"""
    for _ in range(8):
        urban, rural = rng.uniform(1000, 90000), rng.uniform(1000, 90000)
        total = rng.uniform(0.5 * min(urban, rural), 1.2 * max(urban, rural))
        agrees(student.implied_urban_share, reference.implied_urban_share, total, urban, rural)
        between = rural + rng.uniform(0.01, 0.99) * (urban - rural)
        agrees(student.implied_urban_share, reference.implied_urban_share, between, urban, rural)
    for row in data.rows("national_income.csv"):
        if row["rural"] is not None:
            agrees(student.implied_urban_share, reference.implied_urban_share, row["all"], row["urban"], row["rural"])
    for end in (urban, rural):
        agrees(student.implied_urban_share, reference.implied_urban_share, end, urban, rural)
