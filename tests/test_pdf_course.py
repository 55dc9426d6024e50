"""The printed course itself, in its three editions."""

from __future__ import annotations

import re
from pathlib import Path

import page as validator
import pikepdf
import pytest
import yaml
from pdf_reading import (
    NEVER_FIRST,
    NEVER_LAST,
    bookmarks,
    letters,
    lines,
    make,
    objects,
    open_links,
    tags,
    widths_declared,
    widths_inside,
)

pytestmark = pytest.mark.slow
EDITIONS = {"zh": (), "en": ("-D", "language=en"), "zh-en": ("-D", "language=en", "-t", "bilingual")}
UNIT = re.compile(r"第.单元|Unit \d")
CHINESE = re.compile(r"[\u4e00-\u9fff]")


@pytest.fixture(scope="module", params=list(EDITIONS))
def edition(request: pytest.FixtureRequest) -> str:
    """Each edition in turn."""
    return str(request.param)


@pytest.fixture(scope="module")
def printed(edition: str, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its PDF; the printer has nothing to complain of."""
    out = tmp_path_factory.mktemp(edition)
    assert "[vetcourse.print]" not in make(root / "docs", out, "-c", str(root), *EDITIONS[edition])
    return out / f"vetcourse-{edition}.pdf"


@pytest.fixture(scope="module")
def pdf(printed: Path) -> pikepdf.Pdf:
    """Its structure."""
    return pikepdf.open(printed)


@pytest.fixture(scope="module")
def pages(printed: Path) -> list[list[str]]:
    """Its lines, without running heads and page numbers."""
    return [page[1 if len(page) > 1 and re.search(r"\d$", page[0]) else 0 :] for page in lines(printed)]


@pytest.fixture(scope="module")
def words(pages: list[list[str]]) -> str:
    """Its letters in reading order."""
    return letters("".join(line for page in pages for line in page if not line.strip().isdigit()))


def test_it_is_accessible(pdf: pikepdf.Pdf, edition: str) -> None:
    assert str(pdf.Root.Lang) == ("zh-CN" if edition == "zh" else "en-GB")
    assert pdf.Root.MarkInfo.Marked and pdf.Root.ViewerPreferences.DisplayDocTitle
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
    assert len(tags(pdf, "TH")) > 50
    assert tags(pdf, "Figure") and tags(pdf, "Formula") and tags(pdf, "H1")


def test_each_text_of_the_parallel_edition_says_its_language(pdf: pikepdf.Pdf, edition: str) -> None:
    if edition == "zh-en":
        spoken = [
            str(thing.Lang) for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary) and "/Lang" in thing
        ]
        assert spoken.count("zh-CN") > 500


def test_fonts_are_inside_and_readable(pdf: pikepdf.Pdf) -> None:
    fonts = [font for font in objects(pdf, "Font") if font.Subtype == "/Type0"]
    assert fonts
    assert all("/ToUnicode" in font for font in fonts)
    assert all({"/FontFile2", "/FontFile3"} & set(font.DescendantFonts[0].FontDescriptor.keys()) for font in fonts)


def test_a_validator_of_pdf_ua_finds_nothing(printed: Path) -> None:
    report = validator.validate_pdf(printed, profile="ua1", limits=validator.SafetyLimits.unlimited())
    assert report.rules.total > 100
    # The validator takes a default width of 0 for every CFF font that has several private dictionaries; the next test
    # reads the widths themselves.
    wrong = [f"{fault.rule_id}: {fault.message}" for fault in report.failures]
    assert [fault for fault in wrong if "has rendered CID" not in fault or "width 0.000 in its" not in fault] == []


def test_fonts_have_the_widths_that_the_file_declares(pdf: pikepdf.Pdf) -> None:
    fonts = [font for font in objects(pdf, "Font") if font.Subtype in ("/CIDFontType0", "/CIDFontType2")]
    for font in fonts:
        inside = widths_inside(font)
        said = widths_declared(font)
        wrong = {glyph: (width, inside[glyph]) for glyph, width in said.items() if abs(width - inside[glyph]) > 1}
        assert said and wrong == {}, font.BaseFont


def test_the_file_is_sound_and_every_link_leads_somewhere(pdf: pikepdf.Pdf) -> None:
    assert pdf.check_pdf_syntax() == []
    count, broken = open_links(pdf)
    assert count > 500
    assert broken == []


def test_bookmarks_name_units_and_their_lessons(printed: Path, root: Path) -> None:
    course = yaml.safe_load((root / "exercises" / "course.yaml").read_text(encoding="utf-8"))
    marks = bookmarks(printed)
    units = [place for place, (level, title, _) in enumerate(marks) if level == 0 and UNIT.match(title)]
    assert len(units) == len(course["units"])
    for place, unit in zip(units, course["units"], strict=True):
        end = next(later for later in range(place + 1, len(marks)) if marks[later][0] == 0)
        written = [
            lesson for lesson in unit["lessons"] if (root / "docs" / unit["id"] / f"{lesson['slug']}.rst").exists()
        ]
        assert sum(level == 1 for level, _, _ in marks[place:end]) == len(written)


def test_no_line_breaks_a_rule_of_chinese_punctuation(pages: list[list[str]], edition: str) -> None:
    body = [line.strip() for page in pages for line in page if CHINESE.search(line)]
    assert len(body) > (100 if edition == "en" else 500)
    assert [line for line in body if line[0] in NEVER_FIRST] == []
    assert [line for line in body if line[-1] in NEVER_LAST] == []


def test_no_character_is_lost(pages: list[list[str]]) -> None:
    assert [line for page in pages for line in page if "\ufffd" in line] == []


def test_the_words_of_the_web_pages_are_printed(words: str, edition: str, root: Path, tmp_path: Path) -> None:
    make(root / "docs", tmp_path, "-c", str(root), *EDITIONS[edition], builder="text")
    missing = [sentence for sentence in _sentences(tmp_path) if not _printed(letters(sentence), words)]
    assert missing == []


def _sentences(folder: Path) -> list[str]:
    """Sentences of the lessons as plain text: those long enough to be told apart, without tables, code and formulae.

    Left out are also descriptions of pictures, and what plain text leaves unfinished (``%s``).
    """
    found: list[str] = []
    for page in sorted(folder.glob("unit*/*.txt")):
        text = re.sub(r"(?<=[^\x00-\x7f])\n *(?=[^\x00-\x7f])", "", page.read_text(encoding="utf-8"))
        for joined in re.split(r"\n\s*\n", re.sub(r"\[(图片|image)([：:][^\]]*)?\]", "", text)):
            if not re.search(r"^\s*[+|]|>>>|===|---|\\|%s|_\{", joined, re.MULTILINE):
                found += [part for part in re.split(r"[。；！？]|(?<=[.;!?])\s", joined) if len(letters(part)) > 15]
    return found


def _printed(sentence: str, words: str) -> bool:
    """Whole, or in two parts where a page ends."""
    if sentence in words:
        return True
    return any(sentence[:cut] in words and sentence[cut:] in words for cut in range(6, len(sentence) - 5))


def test_no_solution_and_no_key_is_printed(words: str, root: Path) -> None:
    for path in sorted((root / "exercises").glob("quiz_*/quiz.yaml"))[:5]:
        for question in yaml.safe_load(path.read_text(encoding="utf-8"))["questions"]:
            for option in question.get("options", []):
                if len(letters(option.get("why", ""))) > 12:
                    assert letters(option["why"]) not in words
    solution = (root / "exercises" / "gini" / "reference.py").read_text(encoding="utf-8")
    body = [letters(line) for line in solution.splitlines() if line.startswith("    ") and len(letters(line)) > 20]
    assert body and not any(line in words for line in body)


def test_each_exercise_says_its_short_command(pages: list[list[str]], root: Path) -> None:
    course = yaml.safe_load((root / "exercises" / "course.yaml").read_text(encoding="utf-8"))
    text = "\n".join(line for page in pages for line in page)
    lesson = next(item for unit in course["units"] for item in unit["lessons"] if item["slug"] == "l05_olive")
    for slug in lesson["exercises"]:
        assert f"vetcourse check {slug}" in text
