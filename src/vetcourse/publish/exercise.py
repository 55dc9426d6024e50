"""``exercise``: the task of one exercise with everything a learner needs to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from vetcourse.model import Kind
from vetcourse.publish import book as books
from vetcourse.publish.wording import Wording, plain

if TYPE_CHECKING:
    from docutils.nodes import Node
    from sphinx.application import Sphinx

    from vetcourse.model import Exercise
    from vetcourse.publish.book import Book

__all__ = ["command", "frame", "setup"]

HARDEST = 3


class ExerciseDirective(SphinxDirective):
    """``.. exercise:: gini``."""

    required_arguments = 1

    def run(self) -> list[Node]:
        """Return a section, so that the exercise has its place in the contents and in the search."""
        book = books.of(self.config)
        exercise = self._exercise(book)
        section = frame(self, exercise, "exercise")
        wording = Wording(self, f"exercises/{exercise.slug}")
        task = book.places.exercises / exercise.slug / "task.rst"
        section += wording.blocks(task.read_text(encoding="utf-8"), task)
        if exercise.signature:
            section += self._signature(book, exercise)
        section += self._sources(book, exercise, wording)
        section += command(book, exercise)
        return [section]

    def _exercise(self, book: Book) -> Exercise:
        slug = self.arguments[0]
        exercise = book.course.exercises.get(slug)
        if exercise is None or exercise.kind == Kind.QUIZ:
            raise self.error(f"exercises/course.yaml lists no exercise {slug!r}")
        for name in ("exercise.yaml", "task.rst", f"{slug}_test.py"):
            self.env.note_dependency(str(book.places.exercises / slug / name))
        return exercise

    def _signature(self, book: Book, exercise: Exercise) -> list[Node]:
        code = f"def {exercise.signature}: ..."
        label = plain(nodes.paragraph, [nodes.Text(book.label("book.signature"))], "exercise-label")
        return [label, nodes.literal_block(code, code, language="python", classes=["signature"])]

    def _sources(self, book: Book, exercise: Exercise, wording: Wording) -> list[Node]:
        found: list[Node] = []
        if exercise.data:
            names: list[Node] = [nodes.Text(book.label("book.exercise_data"))]
            for table in exercise.data:
                names += [nodes.literal(table, table), nodes.Text(book.label("book.comma"))]
            found.append(plain(nodes.paragraph, names[:-1], "exercise-data"))
        if exercise.formula_source:
            words = [nodes.Text(book.label("book.formula_source")), *wording.inline(exercise.formula_source)]
            found.append(plain(nodes.paragraph, words, "exercise-source"))
        return found


def frame(directive: SphinxDirective, exercise: Exercise, role: str) -> nodes.section:
    """Return the section of an exercise or quiz: anchor ``exercise-<slug>``, title and facts."""
    book = books.of(directive.config)
    wording = Wording(directive, f"exercises/{exercise.slug}")
    name = f"{role}-{exercise.slug.replace('_', '-')}"
    section = nodes.section(ids=[name], names=[f"{role}-{exercise.slug}"], classes=[role])
    directive.set_source_info(section)
    directive.state.document.note_explicit_target(section)
    section += plain(nodes.title, wording.inline(exercise.title))
    facts = [
        book.label("book.difficulty", level=exercise.difficulty, of=HARDEST),
        book.label("book.minutes", minutes=exercise.minutes),
        book.label("book.points", points=exercise.points),
    ]
    items = nodes.bullet_list(classes=["facts"])
    items += nodes.list_item("", plain(nodes.paragraph, [nodes.literal(exercise.slug, exercise.slug)]))
    items += [nodes.list_item("", plain(nodes.paragraph, [nodes.Text(fact)])) for fact in facts]
    section += items
    return section


def command(book: Book, exercise: Exercise) -> list[Node]:
    """Return what to type to have the answer checked."""
    line = f"vetcourse check {exercise.slug}"
    label = plain(nodes.paragraph, [nodes.Text(book.label("book.command"))], "exercise-label")
    return [label, nodes.literal_block(line, line, language="console", classes=["command"])]


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("exercise", ExerciseDirective)
