"""quiz.yaml -> questions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from vetcourse.course import yamlfile
from vetcourse.errors import Problem
from vetcourse.model import Option, Question, QuestionKind

__all__ = ["read_questions"]

CHOICES = (QuestionKind.SINGLE, QuestionKind.MULTIPLE)
WITH_OPTIONS = (*CHOICES, QuestionKind.ORDER, QuestionKind.MATCH)


def read_questions(path: Path, shown: str, problems: list[Problem]) -> tuple[Question, ...]:
    """Read the questions of a quiz; what is wrong is added to *problems*."""
    document = yamlfile.read(path, "quiz", problems, shown)
    if document is None:
        return ()
    seen: set[str] = set()
    questions = []
    for index, value in enumerate(document.value["questions"]):
        if value["id"] in seen:
            problems.append(document.problem("problem.duplicate_question", "questions", index, name=value["id"]))
        seen.add(value["id"])
        question = _question(value)
        for key, params in _faults(value, question):
            problems.append(document.problem(key, "questions", index, name=value["id"], **params))
        questions.append(question)
    return tuple(questions)


def _question(value: dict[str, Any]) -> Question:
    answer = value["answer"]
    return Question(
        id=value["id"],
        kind=QuestionKind(value["kind"]),
        text=value["text"],
        answer=tuple(map(str, answer)) if isinstance(answer, list) else answer,
        options=_options(value.get("options", ())),
        targets=_options(value.get("targets", ())),
        tolerance=float(value.get("tolerance", 0)),
        unit=value.get("unit", ""),
        why=value.get("why", ""),
        claim=value.get("claim", ""),
    )


def _options(values: Any) -> tuple[Option, ...]:
    return tuple(Option(id=value["id"], text=value["text"], why=value.get("why", "")) for value in values)


def _faults(value: dict[str, Any], question: Question) -> list[tuple[str, dict[str, object]]]:
    """What a schema cannot say: the answer must fit the kind and name known options."""
    kind, answer = question.kind, value["answer"]
    known = [option.id for option in question.options]
    targets = [option.id for option in question.targets]
    faults: list[tuple[str, dict[str, object]]] = []
    if kind in WITH_OPTIONS and not known:
        faults.append(("problem.question_options", {}))
    if len(set(known)) < len(known) or len(set(targets)) < len(targets):
        faults.append(("problem.question_twice", {}))
    if kind in CHOICES:
        faults += [("problem.question_why", {"option": o.id}) for o in question.options if not o.why]
    elif not question.why:
        faults.append(("problem.question_no_why", {}))
    if not _fits(kind, answer, known, targets):
        faults.append(("problem.question_answer", {"kind": kind.value}))
    return faults


def _fits(kind: QuestionKind, answer: Any, known: list[str], targets: list[str]) -> bool:
    match kind:
        case QuestionKind.SINGLE:
            return answer in known
        case QuestionKind.MULTIPLE:
            return isinstance(answer, list) and bool(answer) and set(answer) <= set(known)
        case QuestionKind.ORDER:
            return isinstance(answer, list) and sorted(answer) == sorted(known)
        case QuestionKind.MATCH:
            return (
                isinstance(answer, dict) and sorted(answer) == sorted(known) and set(answer.values()) <= set(targets)
            )
        case QuestionKind.NUMBER:
            return isinstance(answer, int | float) and not isinstance(answer, bool)
        case QuestionKind.CLOZE:
            return (
                isinstance(answer, list) and bool(answer) and all(isinstance(text, str) and text for text in answer)
            )
