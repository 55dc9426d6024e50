from vetcourse.checks import agrees, equal, points, raises, required

BLANKS = (" ", "\n", "\t", "\u3000")


def random_text(rng, size=60):
    return "".join(rng.choice("甲乙丙丁") for _ in range(size))


def with_blanks(rng, text):
    return "".join(letter + rng.choice(("", "", *BLANKS)) for letter in text)


@points(2)
def test_known_values(student):
    """一句话里的三个词数得对。"""
    counts = student.term_counts("技能改变生活，高技能人才带动技能社会", ["技能", "高技能", "浙江"])
    equal(counts, {"技能": 3, "高技能": 1, "浙江": 0})
    equal(student.term_counts("1+X 证书，试点 1+X", ["1+X", "X."]), {"1+X": 2, "X.": 0})


@points(2)
def test_white_space_is_ignored(student):
    """被空格、换行拆开的词也数进来，词语里的空白同样不算。"""
    equal(student.term_counts("技 能\n培训，技\u3000能", ["技能", "技 能"]), {"技能": 2, "技 能": 2})
    equal(student.term_counts("", ["技能"]), {"技能": 0})


def test_terms_do_not_steal(student):
    """长词里面的短词照样算，词的先后不影响次数。"""
    equal(
        student.term_counts("高技能人才", ["高技能", "技能", "人才", "技能人才"]),
        {"高技能": 1, "技能": 1, "人才": 1, "技能人才": 1},
    )


def test_occurrences_do_not_overlap(student):
    """同一个词的几次出现不重叠。"""
    equal(student.term_counts("哈哈哈哈", ["哈哈"]), {"哈哈": 2})
    equal(student.term_counts("哈哈哈", ["哈哈"]), {"哈哈": 1})


def test_keys_follow_the_terms(student):
    """字典的键按词表的次序排列。"""
    equal(list(student.term_counts("乙甲", ["丙", "乙", "甲"])), ["丙", "乙", "甲"])
    equal(student.term_counts("甲", []), {})


def test_blank_term(student):
    """空的词抛出 ValueError。"""
    raises(ValueError, student.term_counts, "甲", [""])
    raises(ValueError, student.term_counts, "甲", ["甲", " \n"])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的文本和词表上，结果与参考解一致；多插入一些空白，结果不变。"""
    for _ in range(4):
        text = random_text(rng)
        terms = list(dict.fromkeys(random_text(rng, rng.randint(1, 3)) for _ in range(5)))
        agrees(student.term_counts, reference.term_counts, text, terms)
        equal(student.term_counts(with_blanks(rng, text), terms), student.term_counts(text, terms))
        equal(list(student.term_counts(text, terms)), terms)
    agrees(student.term_counts, reference.term_counts, "1+X，" * rng.randint(1, 4), ["1+X", "1 + X", "X."])
    agrees(student.term_counts, reference.term_counts, "甲乙", ["甲", rng.choice(BLANKS)])
