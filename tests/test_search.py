"""The index and the browser cut text by one rule."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from typing import Any

import pytest

from vetcourse.publish.search import BigramSearch, american, words


def _in_node(texts: Sequence[str], function: str) -> Any:
    """What one function of the browser's half makes of each text."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node: apt-get install nodejs")
    call = f"{json.dumps(texts)}.map((text) => {function}(text))"
    script = f"{BigramSearch.js_splitter_code}\nconsole.log(JSON.stringify({call}));"
    done = subprocess.run([node, "-e", script], capture_output=True, text=True, encoding="utf-8", check=True)
    return json.loads(done.stdout)


TEXTS = (
    "职业教育促进共同富裕",
    "2024年",
    "人",
    "K-12教育",
    "Ａ１",
    "Python代码",
    "café",
    "naïve",
    "𠀀𠀁字",
    "〇与々",
    "提低扩中",
    "基尼系数（Gini）",
    "国内生产总值GDP增长",
    "snake_case",
    "a b c",
    "１２３４",
    "“新八级工”",
    "城乡居民收入比≤1.9",
    "βconvergence",
    "Łódź",
    "한국어",
    "日本語のテスト",
    "e-mail",
    "U.S.A.",
    "零 一 二",
    "豈更",
    "x²",
    "3.5%增长",
    "第 8 课",
    "٣",
    "共同富裕common prosperity共同",
    "—— ……",
    "",
)


def test_a_run_is_indexed_by_pairs_and_characters() -> None:
    assert words("共同富裕") == ["共同", "同富", "富裕", "共", "同", "富", "裕"]
    assert words("共同富裕", query=True) == ["共同", "同富", "富裕"]
    assert words("年", query=True) == ["年"]


def test_latin_words_of_one_letter_are_no_terms() -> None:
    assert words("K-12教育", query=True) == ["12", "教育"]


def test_width_does_not_matter() -> None:
    assert words("Ａ１ ｐｙｔｈｏｎ") == ["A1", "python"]


def test_a_query_asks_for_nothing_that_the_index_lacks() -> None:
    for text in TEXTS:
        assert set(words(text, query=True)) <= set(words(text)), text


def test_the_browser_cuts_a_query_as_we_do() -> None:
    assert _in_node(TEXTS, "splitQuery") == [words(text, query=True) for text in TEXTS]


def test_numbers_keep_their_decimals() -> None:
    assert words("增长3.5%，第8课", query=True) == ["增长", "3.5", "第", "8", "课"]


def test_words_of_questions_are_no_terms_and_english_is_stemmed() -> None:
    search = BigramSearch({})
    assert not search.word_filter("怎么")
    assert search.word_filter("年")
    assert search.stem("provinces") == search.stem("province")
    assert search.stem("差距") == "差距"


BRITISH = ("polarisation", "organised", "programmes", "licence", "colours", "centre", "labour", "digitalisation")
AMERICAN = ("polarization", "organized", "programs", "license", "colors", "center", "labor", "digitalization")


@pytest.mark.parametrize(("ours", "theirs"), list(zip(BRITISH, AMERICAN, strict=True)))
def test_british_and_american_spellings_are_one_term(ours: str, theirs: str) -> None:
    search = BigramSearch({})
    assert search.stem(ours) == search.stem(theirs)


def test_the_browser_spells_as_we_do() -> None:
    texts = [*BRITISH, *AMERICAN, "four", "hour", "science", "exercises", "this", "theatre", "analysis"]
    assert _in_node(texts, "american") == [american(text) for text in texts]
