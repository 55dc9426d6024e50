import re

from vetcourse.checks import between, equal, holds, points, required, unchanged

NUMBER = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?")
WORD = re.compile(r"[A-Za-z]+(?:[-'][A-Za-z]+)*")
TERMS = {
    "共同富裕": "common prosperity",
    "城乡收入比": "urban-rural ratio",
    "中位数": "median",
    "国家统计局": "national bureau of statistics",
}


def entry(value, unit, year, source):
    return {"value": value, "unit": unit, "year": year, "source": source}


def board(ratio=2.310353288, middle=0.8352583166, share=0.4997716815, met=0, unknown=7, year=2025):
    return {
        "urban_rural_ratio": entry(ratio, "ratio", year, "national_income.csv"),
        "median_mean": entry(middle, "ratio", year, "national_income.csv"),
        "middle_share": entry(share, "share", year, "national_quintiles.csv"),
        "targets_met": entry(met, "count", 2025, "zhejiang_targets_2025.csv"),
        "targets_unknown": entry(unknown, "count", 2025, "zhejiang_targets_2025.csv"),
    }


def numbers(text):
    return {float(found.replace(",", "")) for found in NUMBER.findall(text)}


def test_two_texts_of_some_length(student):
    """两份简报都有，长度合适。"""
    brief = student.bilingual_brief(board())
    equal(sorted(brief), ["en", "zh"])
    between(len(re.findall("[\u4e00-\u9fff]", brief["zh"])), 100, 400)
    between(len(WORD.findall(brief["en"])), 60, 300)


def test_the_words_of_the_subject(student):
    """四个术语中文和英文里都有。"""
    brief = student.bilingual_brief(board())
    missing = [zh for zh, en in TERMS.items() if zh not in brief["zh"] or en not in brief["en"].lower()]
    equal(missing, [])


def test_what_is_unknown_is_said(student):
    """没有数据的目标说成未知，一项也没有时也要交代。"""
    for unknown in (7, 0):
        brief = student.bilingual_brief(board(unknown=unknown))
        holds("未知" in brief["zh"], brief["zh"])
        holds("unknown" in brief["en"].lower(), brief["en"])
        holds(unknown in numbers(brief["zh"]) and unknown in numbers(brief["en"]), brief["zh"])


def test_no_claim_of_cause(student):
    """只陈述数字，不作因果断言。"""
    brief = student.bilingual_brief(board(met=11, unknown=0))
    equal([word for word in ("证明", "证实", "导致") if word in brief["zh"]], [])
    strong = {"prove", "proves", "proved", "proven", "causes", "caused"}
    equal(sorted(strong & {word.lower() for word in WORD.findall(brief["en"])}), [])
    holds(len(brief["en"]) > 0 and len(brief["zh"]) > 0, brief)


def test_input_is_kept(student):
    """传入的字典保持原样。"""
    unchanged(student.bilingual_brief, board())


@required
@points(4)
def test_numbers_follow_the_board(student, reference, rng):
    """换一张仪表盘，该写的数都写出来，两边相同，没有别的数。"""
    for _ in range(4):
        met = rng.randint(0, 11)
        unknown, year = rng.randint(0, 11 - met), rng.randint(2018, 2030)
        chosen = board(rng.uniform(1.5, 3.5), rng.uniform(0.6, 1), rng.uniform(0.3, 0.7), met, unknown, year)
        values = {key: one["value"] for key, one in chosen.items()}
        needed = {
            round(values["urban_rural_ratio"], 2),
            round(values["median_mean"], 2),
            round(values["middle_share"] * 100, 1),
            float(met),
            float(unknown),
            float(year),
        }
        brief = student.bilingual_brief(chosen)
        for language in ("zh", "en"):
            found = numbers(brief[language])
            equal(sorted(needed - found), [])
            equal(sorted(found - needed - {2025.0}), [])
        equal(sorted(numbers(brief["zh"])), sorted(numbers(brief["en"])))
        equal(sorted(reference.bilingual_brief(chosen)), sorted(brief))
