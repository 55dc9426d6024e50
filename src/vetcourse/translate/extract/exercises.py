"""The texts of ``exercises/``: the manifest, and of each exercise title, task, stub, checks, hints and questions."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path

from vetcourse.course import load
from vetcourse.model import Course, Exercise, Question
from vetcourse.places import Places
from vetcourse.task import pieces
from vetcourse.translate.extract.message import Message, Templates, collect

__all__ = ["extract"]

FOLDER = "exercises"


def extract(places: Places) -> Templates:
    """One template for the manifest, one for each exercise; raises DamagedError with all problems of the course."""
    course = load(places)
    found = {f"{FOLDER}/course": collect(_manifest(course))}
    for slug, exercise in sorted(course.exercises.items()):
        found[f"{FOLDER}/{slug}"] = collect(_exercise(places.exercises / slug, exercise))
    return found


def _manifest(course: Course) -> Iterator[Message]:
    yield Message(msgid=course.title, notes=("course",))
    for unit in course.units:
        yield Message(msgid=unit.title, notes=(unit.id,))
        for slug in unit.lessons:
            yield Message(msgid=course.lessons[slug].title, notes=(slug,))


def _exercise(folder: Path, exercise: Exercise) -> Iterator[Message]:
    yield Message(msgid=exercise.title, notes=("title",))
    for text in pieces(exercise.task):
        yield Message(msgid=text, notes=("task",))
    for text in _docstrings(folder / f"{exercise.slug}.py"):
        yield Message(msgid=text, notes=("stub",))
    yield Message(msgid=exercise.formula_source, notes=("formula source",))
    if not exercise.questions:
        for check in exercise.checks:
            yield Message(msgid=check.title, notes=(f"check {check.id}",))
    for question in exercise.questions:
        yield from _question(question)
    for name, hints in exercise.hints.items():
        for text in hints:
            yield Message(msgid=text, notes=(f"hint {name}",))


def _question(question: Question) -> Iterator[Message]:
    yield Message(msgid=question.text, notes=(f"question {question.id}",))
    for option in (*question.options, *question.targets):
        yield Message(msgid=option.text, notes=(f"option {question.id} {option.id}",))
        yield Message(msgid=option.why, notes=(f"why {question.id} {option.id}",))
    yield Message(msgid=question.unit, notes=(f"unit {question.id}",))
    yield Message(msgid=question.why, notes=(f"why {question.id}",))


def _docstrings(path: Path) -> Iterator[str]:
    """The first paragraph of each docstring, read from the source: ``__doc__`` is gone under ``-OO``."""
    if not path.is_file():
        return
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef):
            text = ast.get_docstring(node, clean=False)
            if text:
                yield inspect.cleandoc(text).split("\n\n")[0].replace("\n", "")
