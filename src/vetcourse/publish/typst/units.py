"""Unit openers: the manifest's units become parts of the printed book."""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes
from sphinx import addnodes

from vetcourse.model import Unit
from vetcourse.publish.book import Book
from vetcourse.publish.lesson import COURSE, minutes
from vetcourse.publish.typst.structure import chapters
from vetcourse.publish.wording import run

__all__ = ["group"]


def group(tree: nodes.document, book: Book) -> None:
    """Put the lessons of each unit, where they are printed, below a part of their own."""
    for number, unit in enumerate(book.course.units, 1):
        lessons = [file for file in tree.children if _is_lesson(file, unit)]
        if lessons:
            part = _opener(unit, number, book, [str(lesson["docname"]) for lesson in lessons])
            tree.insert(tree.index(lessons[0]), part)
            for lesson in lessons:
                tree.remove(lesson)
                part.append(lesson)


def _is_lesson(node: nodes.Node, unit: Unit) -> bool:
    return isinstance(node, addnodes.start_of_file) and str(node["docname"]) in {
        f"{unit.id}/{slug}" for slug in unit.lessons
    }


def _opener(unit: Unit, number: int, book: Book, lessons: list[str]) -> addnodes.start_of_file:
    title = nodes.title("", "", *_title(unit, book))
    count = len(unit.lessons)
    hours = sum(minutes(book.course, book.course.lessons[slug]) for slug in unit.lessons) / 60
    words = book.label("print.unit_facts", article="、".join(unit.article), lessons=count, hours=f"{hours:.0f}")
    facts = nodes.paragraph("", words, classes=["unit-facts"])
    section = nodes.section("", title, facts, chapters("", targets=[f"{name}#" for name in lessons]))
    section["kicker"] = book.label("print.unit_number", number=number)
    return addnodes.start_of_file("", section, docname=unit.id)


def _title(unit: Unit, book: Book) -> Iterator[nodes.Node]:
    translation = book.translate(COURSE, unit.title)
    if book.edition.parallel and translation:
        yield run([nodes.Text(translation)], book.language, "bi-tr")
        yield run([nodes.Text(unit.title)], book.source, "bi-src")
    else:
        yield nodes.Text(translation or unit.title)
