"""``lesson``: the box at the head of a lesson; ``course-map``: units and lessons with their place in the article."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from vetcourse.model import Kind
from vetcourse.publish import book as books
from vetcourse.publish.links import citation, lesson_link
from vetcourse.publish.wording import Wording, plain

if TYPE_CHECKING:
    from docutils.nodes import Node
    from sphinx.application import Sphinx

    from vetcourse.model import Course, Lesson, Unit
    from vetcourse.publish.book import Book

__all__ = ["COURSE", "minutes", "setup"]

COURSE = "exercises/course"  # the catalogue of course.yaml
READING = 30  # minutes for the text of one lesson


def minutes(course: Course, lesson: Lesson) -> int:
    """Return the time that a lesson takes: reading, and all its exercises."""
    return READING + sum(course.exercises[slug].minutes for slug in lesson.exercises)


class LessonDirective(SphinxDirective):
    """``.. lesson:: L05`` with the objectives as its content."""

    required_arguments = 1
    has_content = True

    def run(self) -> list[Node]:
        """Return the box."""
        book = books.of(self.config)
        name = self.arguments[0]
        lesson = next((item for item in book.course.lessons.values() if item.id == name), None)
        if lesson is None:
            raise self.error(f"exercises/course.yaml knows no lesson {name!r}")
        self.env.note_dependency(str(book.places.exercises / "course.yaml"))
        box = nodes.container(classes=["lesson-head"])
        box += self._facts(book, lesson)
        if self.content:
            box += plain(nodes.rubric, [nodes.Text(book.label("book.objectives"))], "objectives-title")
            objectives = nodes.container(classes=["objectives"])
            objectives += self.parse_content_to_nodes()
            box += objectives
        return [box]

    def _facts(self, book: Book, lesson: Lesson) -> nodes.bullet_list:
        exercises = [book.course.exercises[slug] for slug in lesson.exercises]
        coded = sum(item.kind != Kind.QUIZ for item in exercises)
        items: list[list[Node]] = [
            [nodes.strong("", lesson.id)],
            *self._sections(book, lesson),
            [nodes.Text(book.label("book.minutes", minutes=minutes(book.course, lesson)))],
            [nodes.Text(book.label("book.exercise_count", count=coded))],
        ]
        facts = nodes.bullet_list(classes=["facts"])
        facts += [nodes.list_item("", plain(nodes.paragraph, words)) for words in items]
        return facts

    def _sections(self, book: Book, lesson: Lesson) -> list[list[Node]]:
        """Where the article says it, as the words of one item; nothing for a lesson that follows no article."""
        if not lesson.article:
            return []
        words: list[Node] = [nodes.Text(book.label("book.article_sections"))]
        for unit in lesson.article:
            words += [citation(unit, unit), nodes.Text(book.label("book.comma"))]
        return [[*words[:-1], nodes.Text(book.label("book.article_pages", pages=book.pages(lesson.pages)))]]


class CourseMapDirective(SphinxDirective):
    """``.. course-map::``: every unit with its lessons."""

    option_spec: ClassVar = {"unit": lambda value: value}

    def run(self) -> list[Node]:
        """Return one block a unit."""
        book = books.of(self.config)
        self.env.note_dependency(str(book.places.exercises / "course.yaml"))
        wanted = self.options.get("unit")
        found = nodes.container(classes=["course-map"])
        found += [self._unit(book, unit, wanted) for unit in book.course.units if wanted in (None, unit.id)]
        return [found]

    def _unit(self, book: Book, unit: Unit, wanted: str | None) -> nodes.container:
        wording = Wording(self, COURSE)
        block = nodes.container(classes=["course-unit"])
        if wanted is None:
            block += plain(nodes.paragraph, wording.inline(unit.title), "course-unit-title")
        lessons = nodes.enumerated_list(classes=["course-lessons"])
        lessons += [self._lesson(book, wording, book.course.lessons[slug]) for slug in unit.lessons]
        block += lessons
        return block

    def _lesson(self, book: Book, wording: Wording, lesson: Lesson) -> nodes.list_item:
        for slug in lesson.exercises:
            self.env.note_dependency(str(book.places.exercises / slug / "exercise.yaml"))
        title = lesson_link(self.env, lesson, wording.inline(lesson.title), "course-lesson")
        article = book.label("book.comma").join(lesson.article)
        about = book.label("book.lesson_article", article=article, pages=book.pages(lesson.pages)) if article else ""
        about += book.label("book.lesson_facts", minutes=minutes(book.course, lesson), count=len(lesson.exercises))
        words = plain(nodes.paragraph, [nodes.inline("", lesson.id, classes=["lesson-id"]), nodes.Text(" "), title])
        facts = plain(nodes.paragraph, [nodes.Text(about)], "course-facts")
        return nodes.list_item("", words, facts)


def setup(app: Sphinx) -> None:
    """Register both directives."""
    app.add_directive("lesson", LessonDirective)
    app.add_directive("course-map", CourseMapDirective)
