"""References in the form of GB/T 7714-2015, and formulae as MathML."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from vetcourse.errors import DamagedError
from vetcourse.publish.mathml import FormulaError, convert
from vetcourse.publish.references import Work, form, load

ROOT = Path(__file__).resolve().parent.parent


def test_a_paper_a_book_and_a_page_have_their_forms() -> None:
    paper = Work(
        key="a",
        type="J",
        lang="en",
        authors=("Lorenz M O",),
        title="Methods",
        container="Publications",
        year="1905",
        volume="9",
        issue="70",
        pages="209-219",
    )
    assert form(paper) == "Lorenz M O. Methods[J]. Publications, 1905, 9(70): 209-219."
    book = Work(
        key="b",
        type="M",
        lang="zh",
        authors=("甲", "乙", "丙", "丁"),
        title="书",
        place="北京",
        publisher="社",
        year="2020",
    )
    assert form(book) == "甲, 乙, 丙, 等. 书[M]. 北京: 社, 2020."
    page = Work(
        key="c", type="EB/OL", lang="en", title="Page", publisher="Office", year="2024", url="https://a.example/b"
    )
    assert form(page) == "Page[EB/OL]. Office, (2024). https://a.example/b"


def test_all_works_of_the_course_can_be_listed() -> None:
    works = load(ROOT / "docs" / "references")
    assert len(works) > 20
    assert all(form(work) for work in works.values())
    assert not [key for key, work in works.items() if not work.verified], "say where the particulars were seen"
    assert not [key for key, work in works.items() if work.verified in form(work)]


def test_a_key_that_means_two_works_is_refused(tmp_path: Path) -> None:
    for name, title in (("a", "One"), ("b", "Two")):
        (tmp_path / f"{name}.yaml").write_text(f"- {{key: X, type: M, lang: en, title: {title}}}\n", encoding="utf-8")
    (tmp_path / "c.yaml").write_text("- {key: Y, sort: M}\n", encoding="utf-8")
    with pytest.raises(DamagedError) as caught:
        load(tmp_path)
    assert {problem.key for problem in caught.value.problems} == {"book.reference_twice", "book.reference_invalid"}


def test_a_formula_becomes_mathml() -> None:
    result = convert(r"G = \frac{1}{2}", block=True)
    assert result.startswith("<math") and 'display="block"' in result and "<mfrac>" in result
    assert "monthly_gain" in convert(r"\text{monthly\_gain}", block=False)
    bars = convert(r"\bar{y} = \overset{!}{=} \bar{x}", block=False)
    assert re.findall("<mover[^>]*>", bars) == ['<mover accent="true">', "<mover>", '<mover accent="true">']
    assert "<mtable" in convert(r"\begin{aligned} a &= b \\ c &= d \end{aligned}", block=True)


@pytest.mark.parametrize(
    "latex", [r"\nosuchmacro x", r"\frac{a", r"a & b", r"a \\ b", r"\begin{align} a &= b \end{align}"], ids=str
)
def test_a_formula_that_would_be_garbled_is_refused(latex: str) -> None:
    with pytest.raises(FormulaError):
        convert(latex, block=True)
