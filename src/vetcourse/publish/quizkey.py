"""The key of a page's quizzes: what the script needs to mark them, with every sentence in the page's language."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from vetcourse.publish import book as books
from vetcourse.publish.quizform import Question as Form
from vetcourse.task import plain

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx

    from vetcourse.model import Course, Exercise, Question
    from vetcourse.publish.book import Book

__all__ = ["identity", "setup"]

SCRIPT = "quiz.js"
DATA = "vetcourse-quiz"  # the id of the element that holds the key
BUILDERS = ("html", "dirhtml")
WORDS = (
    "browser.check",
    "browser.check_question",
    "browser.right",
    "browser.places_twice",
    "browser.places_missing",
    "browser.score",
    "browser.score_all",
    "browser.kept",
    "browser.again",
    "failure.quiz_empty",
    "failure.quiz_option",
    "failure.quiz_incomplete",
    "failure.quiz_order",
    "failure.quiz_match",
    "failure.quiz_match_missing",
    "failure.quiz_number",
    "failure.quiz_number_form",
    "failure.quiz_cloze",
)


def identity(course: Course) -> str:
    """Name the course in a browser's storage, which all pages opened from files share."""
    return hashlib.sha256("\n".join([course.title, *course.lessons]).encode()).hexdigest()[:8]


def setup(app: Sphinx) -> None:
    """Give the script to pages with a quiz, and only to them."""
    app.connect("html-page-context", _context)


def _context(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    if doctree is None or app.builder.name not in BUILDERS:
        return
    slugs = dict.fromkeys(form["slug"] for form in doctree.findall(Form))
    if not slugs:
        return
    book = books.of(app.config)
    key = {
        "course": identity(book.course),
        "words": {name: book.label(name) for name in WORDS},
        "quizzes": {slug: _quiz(book, book.course.exercises[slug]) for slug in slugs},
    }
    body = json.dumps(key, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    app.add_js_file(None, body=body, type="application/json", id=DATA)
    app.add_js_file(SCRIPT, loading_method="defer")


def _quiz(book: Book, quiz: Exercise) -> dict[str, object]:
    domain = f"exercises/{quiz.slug}"
    return {question.id: _question(book, domain, question) for question in quiz.questions}


def _question(book: Book, domain: str, question: Question) -> dict[str, object]:
    answer = question.answer
    entry: dict[str, object] = {
        "kind": str(question.kind),
        "answer": list(answer.items()) if isinstance(answer, Mapping) else answer,
    }
    if question.options:
        entry["options"] = [option.id for option in question.options]
        entry["why"] = {option.id: list(_say(book, domain, option.why)) for option in question.options if option.why}
    if question.tolerance:
        entry["tolerance"] = question.tolerance
    if question.why:
        entry["right"] = list(_say(book, domain, question.why))
    return entry


def _say(book: Book, domain: str, text: str) -> Iterator[tuple[str, str]]:
    """The languages and words in which this edition says *text*."""
    translation = book.translate(domain, text)
    if book.edition.parallel or not translation:
        yield book.source.html, plain(text)
    if translation:
        yield book.language.html, plain(translation)
