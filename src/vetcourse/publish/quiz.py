"""``quiz``: the questions of one quiz as a form to read, print and, with a script, answer in the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from vetcourse.model import Kind, QuestionKind
from vetcourse.publish import book as books
from vetcourse.publish import quizform
from vetcourse.publish.exercise import command, frame
from vetcourse.publish.wording import Wording, plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Node
    from sphinx.application import Sphinx

    from vetcourse.model import Exercise, Question

__all__ = ["setup"]


class QuizDirective(SphinxDirective):
    """``.. quiz:: quiz_l05``."""

    required_arguments = 1

    def run(self) -> list[Node]:
        """Return a section with one group a question."""
        book = books.of(self.config)
        slug = self.arguments[0]
        quiz = book.course.exercises.get(slug)
        if quiz is None or quiz.kind != Kind.QUIZ:
            raise self.error(f"exercises/course.yaml lists no quiz {slug!r}")
        for name in ("exercise.yaml", "quiz.yaml"):
            self.env.note_dependency(str(book.places.exercises / slug / name))
        section = frame(self, quiz, "quiz")
        section += [self._question(quiz, number, question) for number, question in enumerate(quiz.questions, 1)]
        section += command(book, quiz)
        return [section]

    def _question(self, quiz: Exercise, number: int, question: Question) -> quizform.Question:
        book = books.of(self.config)
        wording = Wording(self, f"exercises/{quiz.slug}")
        node = quizform.Question(
            ids=[nodes.make_id(f"{quiz.slug}-{question.id}")],
            classes=["question", f"question-{question.kind}"],
            slug=quiz.slug,
            question=question.id,
            kind=str(question.kind),
        )
        how = nodes.inline("", book.label(f"book.answer_{question.kind}"), classes=["question-how"])
        words = [nodes.Text(f"{number}. "), *wording.inline(question.text), nodes.Text(" "), how]
        node += plain(quizform.Prompt, words)
        node += self.BODIES[question.kind](self, wording, quiz, question)
        return node

    def _choices(self, wording: Wording, quiz: Exercise, question: Question) -> list[Node]:
        options = quizform.Choices(enumtype="loweralpha", classes=["options"])
        for option in question.options:
            item = quizform.Choice(
                slug=quiz.slug,
                question=question.id,
                kind=str(question.kind),
                option=option.id,
                places=[target.id for target in question.targets] or len(question.options),
            )
            item += plain(nodes.paragraph, wording.inline(option.text))
            options += item
        return [options]

    def _match(self, wording: Wording, quiz: Exercise, question: Question) -> list[Node]:
        targets = nodes.enumerated_list(enumtype="arabic", classes=["targets"])
        targets += [nodes.list_item("", wording.paragraph(target.text)) for target in question.targets]
        return [*self._choices(wording, quiz, question), targets]

    def _entry(self, wording: Wording, quiz: Exercise, question: Question) -> list[Node]:
        entry = quizform.Entry("", slug=quiz.slug, question=question.id, kind=str(question.kind))
        entry["label"] = wording.book.label("book.answer")
        entry["translatable"] = False
        entry += nodes.Text("______ ")
        if question.unit:
            entry += wording.inline(question.unit)
        return [entry]

    BODIES: ClassVar[dict[QuestionKind, Callable[..., list[Node]]]] = {
        QuestionKind.SINGLE: _choices,
        QuestionKind.MULTIPLE: _choices,
        QuestionKind.ORDER: _choices,
        QuestionKind.MATCH: _match,
        QuestionKind.NUMBER: _entry,
        QuestionKind.CLOZE: _entry,
    }


def setup(app: Sphinx) -> None:
    """Register the directive and the form's nodes."""
    app.add_directive("quiz", QuizDirective)
    quizform.setup(app)
