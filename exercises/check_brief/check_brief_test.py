from vetcourse.checks import agrees, close, equal, points, required

ZH = "2025年城乡收入比为2.31，人均43377元。"
EN = "In 2025 the urban-rural ratio was 2.31; income was 43,377 yuan."


def numbers(found):
    return [found["only_zh"], found["only_en"], found["numbers_match"]]


@points(2)
def test_known_values(student):
    """一段完整的简报、一对不同的数和空的简报都算得对。"""
    equal(
        student.check_brief(ZH, EN, {"城乡收入比": "urban-rural ratio"}),
        {"zh_chars": 10, "en_words": 8, "missing": [], "only_zh": [], "only_en": [], "numbers_match": True},
    )
    close(numbers(student.check_brief("占12%", "some 13 per cent", {})), [[12.0], [13.0], False])
    equal(
        student.check_brief("", "", {}),
        {"zh_chars": 0, "en_words": 0, "missing": [], "only_zh": [], "only_en": [], "numbers_match": True},
    )


def test_numbers_are_values(student):
    """数按数值比较，重复的只算一次，从小到大列出。"""
    close(numbers(student.check_brief("2.50", "2.5", {})), [[], [], True])
    close(numbers(student.check_brief("7、007、10.0", "10 and 7 and 7.", {})), [[], [], True])
    close(numbers(student.check_brief("10、9、9、8.5", "nothing", {})), [[8.5, 9.0, 10.0], [], False])
    close(numbers(student.check_brief("下降-3.5%，即１２元", "fell by 3.5 per cent", {})), [[], [], True])


def test_thousands_commas(student):
    """千分位逗号是数的一部分，别的逗号不是。"""
    close(numbers(student.check_brief("1234567.5元", "1,234,567.5 yuan", {})), [[], [], True])
    close(numbers(student.check_brief("3和45", "3,45", {})), [[], [], True])
    close(numbers(student.check_brief("2024,2025", "in 2024, 2025.", {})), [[], [], True])
    close(numbers(student.check_brief("12和3456", "12,3456", {})), [[], [], True])


def test_words_and_characters(student):
    """汉字和英文词数得对，标点和数字不算。"""
    found = student.check_brief("共同富裕：GDP占50%！", "It's the well-known 26 counties' ratio - 1.81 (2025).", {})
    close([found["zh_chars"], found["en_words"]], [5, 5])
    found = student.check_brief("\u4e00の\u9fbb\u9fff\u3400", "yes/no, 50km of roads", {})
    close([found["zh_chars"], found["en_words"]], [3, 5])


@points(2)
def test_terms_in_both_texts(student):
    """术语要两边都有，英文不分大小写，缺的按原来的次序列出。"""
    terms = {"技能": "skill grade", "共同富裕": "common prosperity", "基尼系数": "Gini coefficient"}
    zh, en = "共同富裕与技能。", "COMMON prosperity and skills; the Gini coefficient."
    equal(student.check_brief(zh, en, terms)["missing"], ["技能", "基尼系数"])
    equal(student.check_brief(zh, en, {"共同富裕": "Common Prosperity"})["missing"], [])


@points(2)
def test_same_value_in_another_form(student, rng):
    """换一种写法结果不变；只在一边添一个数，就只在那一边报告。"""
    values = rng.sample(range(1000, 99999), 4)
    zh = "。".join(f"{value}元" for value in values)
    en = ", ".join(f"{value:,}.{'0' * rng.randint(1, 3)} yuan" for value in reversed(values))
    close(numbers(student.check_brief(zh, en, {})), [[], [], True])
    extra = rng.randint(100000, 999999)
    close(numbers(student.check_brief(f"{zh}{extra:,}", en, {})), [[extra], [], False])
    close(numbers(student.check_brief(zh, f"{en} {extra}", {})), [[], [extra], False])


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机拼成的简报上，六项结果都与参考解一致。"""
    pieces = [
        "共同富裕",
        "城乡收入比",
        "，",
        "。",
        "2025年",
        "2.31倍",
        "2.310倍",
        "43377元",
        "43,377元",
        "12,34。",
        "-3.5%",
        "１２",
    ]
    words = [
        "Common",
        "prosperity",
        "urban-rural ratio",
        ",",
        ".",
        "2025",
        "2.31",
        "43,377",
        "it's",
        "12",
        "yes/no",
        "3.5%",
    ]
    terms = {"共同富裕": "common prosperity", "城乡收入比": "Urban-rural ratio"}
    for _ in range(8):
        zh = "".join(rng.choices(pieces, k=rng.randint(0, 12)))
        en = " ".join(rng.choices(words, k=rng.randint(0, 12)))
        agrees(student.check_brief, reference.check_brief, zh, en, terms)
