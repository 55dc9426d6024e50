"""The lint: every fault of the families is found, good translations are left alone, hostile ones are refused."""

from __future__ import annotations

import pytest

from vetcourse import catalogue
from vetcourse.translate import lint
from vetcourse.translate.lint import RULES, Pair, Rule, Severity, broken
from vetcourse.translate.lint.numbers import difference

TERMS = {"共同富裕": "common prosperity", "城乡差距": "urban-rural gap", "差距": "gap"}
PAGE, PROGRAM = "unit1/l05_olive", "vetcourse"


def rules(source: str, target: str, domain: str = PAGE) -> list[str]:
    return [rule.name for rule, _ in broken(Pair(domain=domain, source=source, target=target, terms=TERMS))]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_example_of_each_rule_is_true(rule: Rule) -> None:
    example = rule.example
    assert rule.name in rules(example.source, example.bad, example.domain)
    assert rules(example.source, example.good, example.domain) == []


FAULTS = [
    ("roles", "实现\\ :term:`共同富裕`。", "Reach common prosperity."),
    ("roles", "见 :ref:`l05-data`。", "See :ref:`l05-date`."),
    ("roles", "公式 :math:`x^2`。", "The formula :math:`x^3`."),
    ("roles", "据 :article:`1.1.3`。", "According to :article:`1.1.2`."),
    ("roles", "见 :cite:`Gini1914`。", "See the source."),
    ("placeholders", "得到 {total} 分", "{totl} points", PROGRAM),
    ("placeholders", "用了 %(seconds)d 秒", "took %(seconds)s seconds", PROGRAM),
    ("placeholders", "共 %d 个", "several", PROGRAM),
    ("placeholders", "约 {value:.2f}", "about {value:.1f}", PROGRAM),
    ("placeholders", "你好 $name", "hello $nome", PROGRAM),
    ("placeholders", "{a} 与 {b}", "{a} and {a}", PROGRAM),
    ("literals", "返回 ``None``。", "Return ``null``."),
    ("literals", "返回 ``None``。", "Return None."),
    ("literals", "请加 --lang 选项", "add the option --language", PROGRAM),
    ("literals", "请改 course.yaml", "edit curse.yaml", PROGRAM),
    ("urls", "见 https://www.stats.gov.cn/sj 。", "See https://www.stats.gov.com/sj ."),
    ("references", "见注 [#a]_。", "See the note [#b]_."),
    ("term-form", "实现\\ :term:`共同富裕`。", "Reach :term:`共同富裕`."),
    ("term-form", "实现\\ :term:`共同富裕`。", "Reach :term:`共同富裕 <共同富裕>`."),
    ("markup", "很**重要**的话。", "An **important sentence."),
    ("emphasis", "变量 ``a_b`` 很大。", "The ``a_b`` of big_name_ is large."),
    ("emphasis", "乘积很大。", "The product 2*3*4 is large."),
    ("emphasis", "很**重要**的话。", "An *important* sentence."),
    ("blocks", "先看数据。", "1. Look at the data first."),
    ("blocks", "先看数据。", "* Look at the data first."),
    ("blocks", "先看数据。", "A. Look at the data first."),
    ("blocks", "先看数据。", "Look first.\n\nThen compute."),
    ("blocks", "先看数据。", "Data\n----"),
    ("blocks", "先看数据。", "+---+\n| a |\n+---+"),
    ("blocks", "先看数据。", "  Look at the data first."),
    ("leftover", "农村居民人均收入", "Per capita 收入 of rural residents"),
    ("leftover", "实现\\ :term:`共同富裕`。", "Reach :term:`common 富裕 <共同富裕>`."),
    ("fullwidth", "先排序，再累加。", "Sort first, then add。"),
    ("fullwidth", "收入（元）", "Income（yuan)"),
    ("edges", "收入", " Income"),
    ("spacing", "先排序，再累加。", "Sort first , then add."),
    ("spacing", "先排序，再累加。", "Sort first,  then add."),
    ("brackets", "收入（元）", "Income (yuan"),
    ("repeated", "收入的差距", "the gap of of income"),
    ("numbers", "共 28 个县", "26 counties in all"),
    ("numbers", "增长 3.5 亿元", "grew by 35 million yuan"),
    ("numbers", "占 0.475", "is 0.457"),
    ("numbers", "第五课", "Lesson six"),
    ("numbers", "2018 年至 2025 年", "from 2018 to 2024"),
    ("numbers", "斜率为 -0.02", "the slope is 0.02"),
    ("units", "占 45%。", "It is 45."),
    ("units", "收入为 3 万元。", "Income was 30,000."),
    ("units", "走了 3 公里。", "They went 3."),
    ("glossary", "为了共同富裕", "for shared affluence"),
    ("glossary", "缩小城乡差距", "narrow the regional gap"),
    ("ending", "差距有多大？", "How large the gap is."),
    ("ending", "步骤如下：", "The steps follow."),
    ("length", "先把收入从低到高排好，再从最穷的人累加到最富的人，最后除以总收入。", "Sort incomes."),
    (
        "length",
        "先排序再累加收入。然后除以总数。接着画出曲线。最后求出面积。",
        "First sort and add up incomes and so on.",
    ),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault[0]}: {fault[2]!r}")
def test_seeded_faults_are_found(fault: tuple[str, ...]) -> None:
    rule, source, target, *domain = fault
    assert rule in rules(source, target, *domain)


GOOD = [
    ("共 1 亿人", "100 million people in all"),
    ("约 2,000 万元", "about 20 million yuan"),
    ("3.5 万亿元", "3.5 trillion yuan"),
    ("20世纪90年代的改革", "the reforms of the 1990s"),
    ("二〇二一年的文件", "the document of 2021"),
    ("“十四五”规划", "the 14th Five-Year Plan"),
    ("2021年3月1日", "1 March 2021"),
    ("第三次分配", "the third distribution"),
    ("三分之一的人", "a third of the people"),
    ("百分之五", "5 per cent"),
    ("3000多万人", "more than 30 million people"),
    ("从三成升到四成", "from 30 per cent to 40 per cent"),
    ("上世纪八十年代", "the 1980s"),
    ("二十世纪90年代", "the 1990s"),
    ("总收入是 8，2 除以 8 得 0.25。", "Total income is 8; 2 divided by 8 is 0.25."),
    ("一是教，二是学……", "first to teach, then to learn..."),
    ("用 `next` 跳过一行。", "Skip one line with `next`."),
    ("这是一个（　　）。（填空）", "This is ( ). (Fill in)"),
    ("见（一）", "See (1)"),
    ("第三产业、第二天", "The tertiary sector; the next day"),
    ("引自［5］", "Quoted from [5]"),
    ("Ａ１组有１２人", "Group A1 has 12 people"),
    ("两条曲线、3 个点", "Two curves and three points"),
    ("2018–2025 年的比值从 2.69 降到 2.31。", "From 2018 to 2025 the ratio fell from 2.69 to 2.31."),
    ("斜率为 −0.02，即下降。", "The slope is -0.02, a fall."),
    ("《职业教育法》规定了什么？", "What does the *Vocational Education Law* lay down?"),
    ("见 :ref:`数据 <l05-data>`。", "See :ref:`the data <l05-data>`."),
    ("实现\\ :term:`共同富裕`。", "Reach :term:`common prosperity <共同富裕>`."),
    ("缩小\\ :term:`城乡差距`。", "Narrow the :term:`gap between urban and rural areas <城乡差距>`."),
    ("文章认为如此\\ :article:`1.1.3`。", "The article holds so :article:`1.1.3`."),
    ("用 ``sorted(zip(values, weights))``。", "Use ``sorted(zip(values, weights))``."),
    ("把结果记作 :math:`G_i`，它在 0 与 1 之间。", "Call the result :math:`G_i`; it lies between 0 and 1."),
    ("这**不是**平均。", "This is **not** equality."),
    ("写信给 mailto:a@b.cn 。", "Write to mailto:a@b.cn."),
    ("见 `统计局 <https://www.stats.gov.cn/>`__。", "See the `statistics office <https://www.stats.gov.cn/>`__."),
    ("例如 ``gini([1, 2])`` 返回 ``0.1``::", "For example, ``gini([1, 2])`` returns ``0.1``::"),
    ("收入（元）", "Income (yuan)"),
    ("收入为 500 元，占 45%。", "Income was 500 yuan, or 45 per cent."),
    ("先排序，再累加（从低到高）。", "Sort first, then add up (from low to high)."),
    ("学生说：“差距变小了。”", "A student says, “The gap has narrowed.”"),
    ("它的作者、期刊与年份各是什么？", "Who wrote it, and in which journal and year did it appear?"),
    ("见于《教育与职业》", "Published in *Education and Vocation* (教育与职业)"),
    ("A 与 B 谁大？", "Which is larger, A or B?"),
    ("注意", "Note"),
    ("L05 的练习", "Exercises of L05"),
]
GOOD_PROGRAM = [
    ("得到 {score} 分，满分 {total} 分", "{score} of {total} points"),
    ("检查 {name} 没有通过；请看提示。", "The check {name} failed; see the hint."),
    ("例如 sorted(values)", "for example sorted(values)"),
    ("数据来源：", "Source: "),
    ("、", ", "),
    ("请删去 exit()、quit() 或 sys.exit()。", "Remove exit(), quit() or sys.exit()."),
    ("运行 vetcourse build html --edition en", "run vetcourse build html --edition en"),
    ("100% 完成", "100% done"),
    ("用 2*3*4 计算 a_b", "compute a_b with 2*3*4"),
]


@pytest.mark.parametrize(("source", "target"), GOOD)
def test_good_translations_are_left_alone(source: str, target: str) -> None:
    assert rules(source, target) == []


@pytest.mark.parametrize(("source", "target"), GOOD_PROGRAM)
def test_good_sentences_of_the_program_are_left_alone(source: str, target: str) -> None:
    assert rules(source, target, PROGRAM) == []


HOSTILE = [
    (PAGE, ".. role:: x(raw)\n   :format: html\n\n:x:`<script>alert(1)</script>`"),
    (PAGE, "Look :raw:`<script>alert(1)</script>` here."),
    (PAGE, "`Look here <javascript:alert(1)>`_."),
    (PAGE, "Look at javascript:alert(1) here."),
    (PAGE, "Look at `this < javascript:alert(1)>`_."),
    (PAGE, "`a <java\nscript:alert(1)>`_"),
    (PAGE, ".. include:: ../../../etc/passwd"),
    (PAGE, "Text.\n\n.. csv-table::\n   :file: ../secret.csv"),
    (PAGE, "  .. image:: x.png"),
    (PAGE, ".. _x: javascript:alert(1)"),
    (PAGE, "__ javascript:alert(1)"),
    (PAGE, "`x <data:text/html;base64,AAAA>`_"),
    (PAGE, "`x <file:///etc/passwd>`_"),
    (PAGE, ":download:`../../etc/passwd`"),
    (PAGE, "`x <https://elsewhere.example/>`_"),
    (PAGE, "Text `code`:raw-html: more."),
    (PAGE, "A\u202ereversed\u202c text."),
    (PAGE, "A text\u200b."),
    ("sphinx", "<script>alert(1)</script>"),
    ("sphinx", "Search &#60;script&#62;"),
    ("vetcourse", "<img src=x onerror=alert(1)>"),
    ("figures/lorenz_2025", "</text><script>alert(1)</script>"),
]


@pytest.mark.parametrize(("domain", "target"), HOSTILE)
def test_hostile_translations_are_refused(domain: str, target: str) -> None:
    assert rules("看这里。", target, domain) == ["safety"]


def test_what_the_source_has_is_not_hostile() -> None:
    source = "见 `下载 <https://a.example/x>`_ 与 :download:`x.csv`，<b>不是标签</b>。"
    assert "safety" not in rules(source, "See `download <https://a.example/x>`_, :download:`x.csv`, <b>no tag</b>.")
    assert rules("角色 <原词>", "a role <原词>", "exercises/x") in ([], ["leftover"])


def test_numbers_name_what_is_missing_and_what_is_new() -> None:
    assert difference("共 28 个县，3 个市", "26 counties and three cities") == (["28"], ["26"])


HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def findings(text: str, *, complete: bool = True, language: str = "en") -> list[tuple[str, str, int]]:
    found = catalogue.parse("en.po", (HEADER + text).encode())
    return [
        (finding.rule, finding.severity.value, finding.line)
        for finding in lint.check(PAGE, found, language=language, terms={}, complete=complete)
    ]


def test_open_entries_stop_a_complete_language_only() -> None:
    text = 'msgid "甲"\nmsgstr ""\n\n#, fuzzy\n#| msgid "丙"\nmsgid "乙"\nmsgstr "B"\n'
    assert findings(text) == [("untranslated", "error", 6), ("fuzzy", "error", 11)]
    assert {severity for _, severity, _ in findings(text, complete=False)} == {Severity.WARNING.value}


def test_a_waiver_with_a_reason_switches_off_one_rule_for_one_entry() -> None:
    text = 'msgid "共 28 个"\nmsgstr "26 in all"\n'
    assert [rule for rule, *_ in findings(text)] == ["numbers"]
    assert findings("# vetcourse: ignore=numbers the source is wrong\n" + text) == []
    assert [rule for rule, *_ in findings("# vetcourse: ignore=numbers\n" + text)] == ["numbers"]
    assert [rule for rule, *_ in findings("# vetcourse: ignore=leftover why\n" + text)] == ["numbers"]
    assert [rule for rule, *_ in findings("# vetcourse: ignore=nombers why\n" + text)] == ["waiver", "numbers"]


def test_languages_with_han_characters_may_use_them() -> None:
    assert findings('msgid "所得格差的测量方法"\nmsgstr "所得格差の測定方法"\n', language="ja") == []
    copied = 'msgid "所得格差的测量方法"\nmsgstr "所得格差的测量方法"\n'
    assert [rule for rule, *_ in findings(copied, language="ja")] == ["leftover"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("基尼系数是 0.398，下降 5.0%。", "Le coefficient est de 0,398, soit 5,0\u00a0% de moins."),
        ("人均 45,550 元。", "45\u202f550 yuans par personne."),
        ("共 3亿人。", "Il y a 300 millions de personnes."),
        ("共 12万亿元。", "12\u00a0000 milliards de yuans en tout."),
        ("有 5 个人。", "Il y a cinq personnes."),
        ("第五课", "Cinquième leçon"),
        ("差距有多大？", "Quelle est la taille de l’écart\u00a0?"),
        ("我们在哪里？", "Où nous nous trouvons\u202f?"),
    ],
)
def test_numbers_and_marks_of_french_are_left_alone(source: str, target: str) -> None:
    assert list(broken(Pair(domain=PAGE, source=source, target=target, language="fr"))) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("基尼系数是 0.398。", "Le coefficient est de 0,389."),
        ("共有 28 个县。", "Il y a 26 cantons."),
        ("共 3亿人。", "Il y a 200 millions de personnes."),
    ],
)
def test_wrong_numbers_of_french_are_found(source: str, target: str) -> None:
    found = broken(Pair(domain=PAGE, source=source, target=target, language="fr"))
    assert [rule.name for rule, _ in found] == ["numbers"]


def test_what_a_fuzzy_entry_breaks_does_not_stop_a_draft_language() -> None:
    text = '#, fuzzy\nmsgid "共有 28 个县。"\nmsgstr "26"\n'
    assert {severity for _, severity, _ in findings(text, complete=False)} == {"warning"}
    assert ("numbers", "error") in {(rule, severity) for rule, severity, _ in findings(text)}
