"""The parallel edition pairs every text with its translation."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import lxml.html
import pytest
from docutils import nodes
from docutils.core import publish_doctree
from htmlbook import ROOT, Book, Page

from vetcourse import catalogue
from vetcourse.publish.parallel import without_markup

HAN = re.compile("[\u3400-\u9fff]")


def pairs(page: Page) -> list[tuple[lxml.html.HtmlElement, lxml.html.HtmlElement]]:
    """Source and translation of every pair of a page."""
    found = []
    for source in page.article.xpath(".//*[contains(concat(' ', @class, ' '), ' bi-src ')]"):
        translation = source.xpath("following-sibling::*[contains(concat(' ', @class, ' '), ' bi-tr ')][1]")
        if translation:
            found.append((source, translation[0]))
    return found


def test_ninety_nine_of_a_hundred_texts_are_paired(book: Book) -> None:
    paired, alone = 0, []
    for page in book.pages:
        if page.edition != "zh-en":
            continue
        paired += len(pairs(page))
        for mark in page.article.xpath(".//*[contains(@class, 'untranslated')]"):
            alone.append((page.name, mark.text_content()[:60]))
    assert paired > 2000
    assert len(alone) <= paired / 100, Counter(name for name, _ in alone)


def test_each_side_of_a_pair_has_its_language(book: Book) -> None:
    for page in book.pages:
        if page.edition == "zh-en":
            for source, translation in pairs(page):
                assert source.get("lang") == "zh-CN", (page.name, source.text_content()[:60])
                assert translation.get("lang") == "en", (page.name, translation.text_content()[:60])


def test_the_two_sides_are_not_the_same_text(book: Book) -> None:
    page = book.page("zh-en", "unit1/l05_olive")
    sides = [(a.text_content(), b.text_content()) for a, b in pairs(page)]
    assert len(sides) > 100
    assert sum(bool(HAN.search(source)) for source, _ in sides) > 0.9 * len(sides)
    assert sum(bool(HAN.search(translation)) for _, translation in sides) < 0.05 * len(sides)


def test_headings_captions_cells_terms_and_questions_are_paired(book: Book) -> None:
    lesson = book.page("zh-en", "unit1/l05_olive").article
    for path in ("h1", "h2", "figcaption", "caption", "th", "li", "legend", "p"):
        assert lesson.xpath(f".//{path}/descendant-or-self::*[contains(@class, 'bi-tr')]"), path
    glossary = book.page("zh-en", "glossary").article
    assert len(glossary.xpath(".//dt/*[contains(@class, 'bi-src')]")) > 100


def test_citations_follow_the_language_of_their_side(book: Book) -> None:
    page = book.page("zh-en", "unit1/l05_olive")
    sides = [(a.text_content(), b.text_content()) for a, b in pairs(page)]
    cited = [
        (source, translation) for source, translation in sides if "1.1.3" in translation and "p. 91" in translation
    ]
    assert cited
    assert all("第 91 页" in source for source, _ in cited)


TRICKY = (
    "1. first", "1) first", "(1) first", "a. first", "iv. fourth", "#. next", "- item", "• item", "+ item", "-a  all",
    ":field: text", ">>> 1 + 1", "| line", ".. note:: x", "__ target", "text::", "text: :", "a `b` c", "a *b* c",
    "a b_", "a |b| c", "a [1]_", "see http://x.org", "see mailto:a@b.org", "write a@b.org", "news:comp", "a\\ b",
    "a\u2028b", "a\x0bb", "a\nb", " a", "a ", "\x00a", "=====", "-----", "a  b", "A: b", "12:30", "100 %",
    "a-b", "x", "", "…", "a\u3000b", "a\xa0b", "RFC 2822", "PEP 8", "e.g. this", "Mr. Lee", "a) this", "No. 6",
    "text # noqa", "“said”",
)  # fmt: skip


def test_text_without_markup_is_what_restructuredtext_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)  # docutils finds its settings here
    known = [text for path in sorted((ROOT / "locales/en/LC_MESSAGES").rglob("*.po")) for text in texts(path)]
    plain = [text for text in [*TRICKY, *known] if without_markup(text)]
    assert len(plain) > len(known) / 3
    for text in plain:
        document = publish_doctree(text, settings_overrides={"report_level": 5})
        assert [str(node) for node in document.findall(nodes.Text)] == [text]
        assert [type(node) for node in document.children] == [nodes.paragraph]
        assert [type(node) for node in document[0].children] == [nodes.Text]


def texts(path: Path) -> list[str]:
    """Sources and translations of one catalogue."""
    return [text for (_, source), translation in catalogue.load(path).items() for text in (source, translation)]


def test_one_language_editions_hold_no_pairs(book: Book) -> None:
    for page in book.pages:
        if page.edition != "zh-en":
            assert "bi-src" not in page.text, page.path
