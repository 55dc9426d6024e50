"""What the engine needs in the page: its own modules, the checks, the references and the tables, in one archive."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from vetcourse.model import Course, Exercise, Kind, Question
from vetcourse.places import Places
from vetcourse.records import fields

__all__ = ["ENGINE", "bundle", "exercise_to_json"]

PACKAGE = Path(__file__).resolve().parent.parent
ENGINE = (
    "__init__.py",
    "errors.py",
    "records.py",
    "model.py",
    "display.py",
    "checks.py",
    "quiz.py",
    "grading.py",
    "record.py",
    "places.py",
    "tables.py",
    "inprocess.py",
    "student/__init__.py",
    "student/wire.py",
    "student/child.py",
    "student/failures.py",
    "browser/__init__.py",
    "browser/guard.py",
    "browser/host.py",
    "browser/engine.py",
)
WHEN = (1980, 1, 1, 0, 0, 0)  # the same archive from the same files


def bundle(course: Course, places: Places) -> bytes:
    """Return the archive; it is unpacked in the root of the page's file system."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, path in _files(course, places):
            entry = zipfile.ZipInfo(name, WHEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes())
    return stream.getvalue()


def exercise_to_json(exercise: Exercise) -> dict[str, Any]:
    """The part of an exercise that grading needs; texts stay outside, as they depend on the language."""
    return {
        "slug": exercise.slug,
        "kind": exercise.kind.value,
        "lesson": exercise.lesson,
        "title": exercise.title,
        "data": list(exercise.data),
        "uses": list(exercise.uses),
        "limits": fields(exercise.limits),
        "checks": [{**fields(check), "visibility": check.visibility.value} for check in exercise.checks],
        "questions": [_question(question) for question in exercise.questions],
        "version": exercise.version,
    }


def _question(question: Question) -> dict[str, Any]:
    answer = question.answer
    return {
        "id": question.id,
        "kind": question.kind.value,
        "answer": dict(answer) if isinstance(answer, Mapping) else answer,
        "options": [option.id for option in question.options],
        "targets": [target.id for target in question.targets],
        "tolerance": question.tolerance,
    }


def _files(course: Course, places: Places) -> Iterator[tuple[str, Path]]:
    for name in ENGINE:
        yield f"lib/vetcourse/{name}", PACKAGE / name
    tables = set()
    for exercise in course.exercises.values():
        if exercise.kind is Kind.QUIZ:
            continue
        tables |= set(exercise.data)
        for name in (f"{exercise.slug}_test.py", "reference.py"):
            yield f"course/exercises/{exercise.slug}/{name}", places.exercises / exercise.slug / name
    for path in sorted(places.data.glob("*.csv")):
        yield f"course/data/{path.name}", path
