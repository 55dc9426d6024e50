"""Every page of every edition, as it lies on disk."""

from __future__ import annotations

import gzip
import re
from collections import Counter

import pytest
from htmlbook import EDITIONS, Book, Page, target

HAN = "\u3400-\u9fff"
TAGS = {"zh": "zh-CN", "en": "en", "zh-en": "en"}
LESSON_KB = 60
QUIZ_KB = 10  # what a quiz that can be answered in the page may add
LESSON_REQUESTS = 18


def problems(book: Book, found: object) -> list[str]:
    """``edition/page: what`` for each thing that *found* yields on a page."""
    return [f"{page.edition}/{page.name}: {what}" for page in book.pages for what in found(page)]  # type: ignore[operator]


def test_the_editions_have_the_same_pages(book: Book) -> None:
    names = {edition: {page.name for page in book.pages if page.edition == edition} for edition in EDITIONS}
    assert names["zh"] == names["en"] == names["zh-en"]
    assert len(book.lessons("zh")) >= 15
    assert {"index", "unit1/index", "glossary", "coverage", "references", "about", "404", "search"} <= names["zh"]


def test_each_page_says_its_language(book: Book) -> None:
    for page in book.pages:
        assert page.tree.get("lang") == TAGS[page.edition], page.path


def test_the_switch_leads_to_the_same_page(book: Book) -> None:
    for page in book.pages:
        links = page.tree.xpath("//nav[contains(@class, 'editions')]//a")
        assert [link.text for link in links] == ["中文", "English", "中英对照"], page.path
        assert [link.get("lang") for link in links] == ["zh-CN", "en", "zh-CN"]
        for edition, link in zip(EDITIONS, links, strict=True):
            assert target(page, link.get("href")) == (book.page(edition, page.name).path.resolve(), "")
            assert (link.get("aria-current") == "true") == (edition == page.edition)
            assert link.get("hreflang")
        assert len(page.tree.xpath("//link[@rel='alternate'][@hreflang]")) == len(EDITIONS)


def test_the_sidebar_has_every_page_and_shows_where_the_reader_is(book: Book) -> None:
    for edition in EDITIONS:
        home = book.page(edition, "index")
        tree = [item.get("href") for item in home.tree.xpath("//*[@class='sidebar-tree']//a")]
        assert len(tree) > len(book.lessons(edition)) + 3
        for page in (page for page in book.pages if page.edition == edition):
            links = page.tree.xpath("//*[@class='sidebar-tree']//a")
            seen = [target(page, link.get("href")) for link in links]
            assert [str(path.relative_to(page.home.resolve())) for path, _ in filter(None, seen)] == tree, page.path
            here = [link for link in links if link.get("aria-current") == "page"]
            assert [target(page, link.get("href")) for link in here] == [(page.path, "")] * (
                f"{page.name}.html" in tree
            )
            open_units = page.tree.xpath("//*[@class='sidebar-tree']//input[@checked]")
            around = [folder for folder in ("unit1", "unit2", "unit3", "guide") if page.name.startswith(folder + "/")]
            assert [box.get("id") for box in open_units] == [f"toctree-checkbox-{folder}-index" for folder in around]
            assert all(box.get("aria-label") for box in page.tree.xpath("//*[@class='sidebar-tree']//input"))


def test_no_link_is_broken(book: Book) -> None:
    ids = {page.path.resolve(): set(page.tree.xpath("//@id")) for page in book.pages}

    def broken(page: Page) -> list[str]:
        found = []
        for link in page.tree.xpath("//a/@href | //link/@href | //script/@src | //img/@src"):
            where = target(page, link)
            if where is None:
                continue
            path, fragment = where
            if not path.exists() or (fragment and path in ids and fragment not in ids[path]):
                found.append(link)
        return found

    assert problems(book, broken) == []


def test_no_id_occurs_twice(book: Book) -> None:
    def twice(page: Page) -> list[str]:
        return [name for name, count in Counter(page.tree.xpath("//@id")).items() if count > 1]

    assert problems(book, twice) == []


def test_nothing_is_fetched_from_another_host(book: Book) -> None:
    def foreign(page: Page) -> list[str]:
        loaded = page.tree.xpath("//script/@src | //link[not(@rel='alternate')]/@href | //img/@src | //iframe/@src")
        return [link for link in loaded if re.match(r"(https?:)?//", link)]

    assert problems(book, foreign) == []
    for path in (book.folder / "html").rglob("*.css"):
        text = path.read_text(encoding="utf-8")
        assert not re.findall(r"(?:@import|url\()\s*['\"]?(?:https?:)?//", text), path
    for path in (book.folder / "html").rglob("*.js"):
        text = path.read_text(encoding="utf-8")
        assert not re.findall(
            r"(?:fetch|import|importScripts)\(\s*['\"](?:https?:)?//|\.src\s*=\s*['\"]https?:", text
        ), path


def test_no_markup_is_left_in_the_prose(book: Book) -> None:
    def stray(page: Page) -> list[str]:
        pattern = re.compile(r"\*\*|``|\\ |:\w+:`|`_|\|\w+\|")
        return [text for text, _ in page.prose() if pattern.search(text)]

    assert problems(book, stray) == []


def test_no_blank_stands_between_two_han_characters(book: Book) -> None:
    def gaps(page: Page) -> list[str]:
        return [text for text, _ in page.prose() if re.search(f"[{HAN}，。；：][ \t\n]+[{HAN}]", text)]

    assert problems(book, gaps) == []


def test_chinese_in_an_english_page_is_marked(book: Book) -> None:
    def unmarked(page: Page) -> list[str]:
        found = []
        for text, element in page.prose():
            tags = [item.get("lang") for item in [element, *element.iterancestors()] if item.get("lang")]
            if re.search(f"[{HAN}]", text) and not tags[0].startswith("zh"):
                found.append(text)
        return found

    pages = Book(book.folder)
    assert [item for item in problems(pages, unmarked) if not item.startswith("zh/")] == []


def test_landmarks_headings_and_scrolling_parts_are_accessible(book: Book) -> None:
    for page in book.pages:
        names = page.tree.xpath("//aside[not(ancestor::article)]/@aria-label")
        assert len(names) == len(set(names)) == len(page.tree.xpath("//aside[not(ancestor::article)]")), page.path
        assert page.tree.xpath("//*[@role='heading'][not(@aria-level)]") == [], page.path
        assert page.tree.xpath("//pre[not(@tabindex)]") == [], page.path
        assert page.tree.xpath("//div[contains(@class, 'table-wrapper')][not(@tabindex)]") == [], page.path
        assert len(page.tree.xpath("//h1")) == 1 or page.name in ("search", "genindex"), page.path


def test_the_frame_speaks_the_language_of_the_edition(book: Book) -> None:
    for page in book.pages:
        labels = " ".join(page.tree.xpath("//@aria-label[not(ancestor::article)]"))
        if page.edition == "zh":
            assert "Toggle" not in labels and "On this page" not in page.text, page.path
            assert not re.search(r">\s*(Next|Previous|Home|Back to top)\s*<", page.text), page.path
        else:
            assert not re.search(f"[{HAN}]", labels), (page.path, labels)
    titles = {edition: book.page(edition, "index").tree.findtext(".//title") for edition in EDITIONS}
    assert "职业教育" in titles["zh"] and "Vocational education" in titles["en"]


def test_a_lesson_page_is_light(book: Book) -> None:
    for edition in EDITIONS:
        for page in book.lessons(edition):
            links = page.tree.xpath("//link[@rel='stylesheet']/@href | //script/@src | //img/@src")
            files = {where[0] for link in links if (where := target(page, link))} | {page.path}
            size = sum(len(gzip.compress(path.read_bytes(), 6)) for path in files) / 1024
            assert len(files) <= LESSON_REQUESTS, page.path
            allowed = LESSON_KB + (QUIZ_KB if page.tree.xpath("//fieldset[@data-quiz]") else 0)
            assert size <= allowed, f"{page.path}: {size:.1f} KB"


@pytest.mark.parametrize("edition", EDITIONS)
def test_formulae_are_mathml_without_leftovers(book: Book, edition: str) -> None:
    formulae = [math for page in book.lessons(edition) for math in page.tree.xpath("//math")]
    assert len(formulae) > 50
    for math in formulae:
        assert "\\" not in "".join(math.itertext())
    assert not any("mathjax" in page.text.lower() for page in book.lessons(edition))


def test_an_exercise_shows_what_a_learner_needs(book: Book) -> None:
    for edition, unit in (("zh", "约25分钟"), ("en", "about 25 minutes")):
        section = book.page(edition, "unit1/l05_olive").tree.get_element_by_id("exercise-gini")
        text = re.sub(r"(?<=[约\d]) (?=[\d分])", "", section.text_content())
        for part in ("gini(values: list[float]", unit, "vetcourse check gini", "urban_groups_2011.csv"):
            assert part in text, (edition, part)


def test_a_quiz_is_a_form_that_works_without_script(book: Book) -> None:
    for edition in EDITIONS:
        section = book.page(edition, "unit1/l05_olive").tree.get_element_by_id("quiz-quiz-l05")
        groups = section.xpath(".//fieldset[@data-question][@data-kind]")
        assert len(groups) >= 5
        for group in groups:
            assert group.find("legend").text_content().strip()
            for control in group.xpath(".//input | .//select"):
                assert control.iterancestors("label") and next(control.iterancestors("label")).text_content().strip()
        assert "vetcourse check quiz_l05" in section.text_content()


def test_the_front_page_leads_to_every_edition(book: Book) -> None:
    text = (book.folder / "index.html").read_text(encoding="utf-8")
    links = re.findall(r'href="([^"]+)"', text)
    assert [link for link in links if link.startswith("html/")] == [
        f"html/{edition}/index.html" for edition in EDITIONS
    ]
    assert all((book.folder / link).is_file() for link in links)
