"""The order of the index: every term of the glossary is read as its pinyin says."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import yaml

from vetcourse.publish.pinyin import arrange, key, load_readings, reading


def plain(pinyin: str) -> str:
    """Pinyin without tones, apostrophes and blanks."""
    spelt = unicodedata.normalize("NFD", pinyin.lower().replace("ü", "v"))
    return re.sub(r"[^a-z0-9]", "", spelt.replace("u\u0308", "v"))


def test_every_term_is_read_as_the_glossary_spells_it(root: Path) -> None:
    exceptions = load_readings(root / "docs")
    terms = yaml.safe_load((root / "docs" / "glossary.yaml").read_text(encoding="utf-8"))["terms"]
    assert len(terms) > 100
    read = {term["zh"]: re.sub(r"(?<=[a-z])[1-5]", "", "".join(reading(term["zh"], exceptions))) for term in terms}
    wrong = {
        term["zh"]: (read[term["zh"]], term["pinyin"]) for term in terms if read[term["zh"]] != plain(term["pinyin"])
    }
    assert wrong == {}


def test_a_word_that_the_dictionary_reads_wrong_follows_the_table(root: Path) -> None:
    assert reading("长三角", {})[0] == "zhang3"
    assert reading("长三角一体化", load_readings(root / "docs"))[:3] == ("chang2", "san1", "jiao3")


def test_names_with_several_readings_stand_under_the_right_letter() -> None:
    assert [key(name, {})[0] for name in ("重庆", "行业", "乐清", "单位")] == ["C", "H", "Y", "D"]


def test_latin_and_chinese_share_the_letters_and_signs_come_first() -> None:
    rest: tuple[list[object], list[object], None] = ([], [], None)
    index = arrange([("x", [(name, rest) for name in ("共同富裕", "Gini", "αβ", "工匠", "écart", "2035 年")])], {})
    assert [(letter, [name for name, _ in entries]) for letter, entries in index] == [
        ("Symbols", ["2035 年", "αβ"]),
        ("E", ["écart"]),
        ("G", ["Gini", "工匠", "共同富裕"]),
    ]


def test_tones_decide_between_equal_syllables() -> None:
    rest: tuple[list[object], list[object], None] = ([], [], None)
    index = arrange([("x", [(name, rest) for name in ("实践", "失业", "使命", "世界")])], {})
    assert [name for _, entries in index for name, _ in entries] == ["失业", "实践", "使命", "世界"]
