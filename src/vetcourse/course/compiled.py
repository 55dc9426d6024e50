"""The compiled course: one small JSON file an exercise, valid as long as its sources are untouched."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from vetcourse.model import (
    Check,
    Course,
    Exercise,
    Kind,
    Lesson,
    Limits,
    Option,
    Question,
    QuestionKind,
    Unit,
    Visibility,
)

__all__ = ["PARTS", "fingerprint", "load_course", "load_exercise", "save_course", "save_exercise"]

FORM = 3  # raise when a record changes shape
PARTS = ("exercise.yaml", "quiz.yaml", "task.rst", "reference.py", "{slug}.py", "{slug}_test.py")


def fingerprint(paths: Iterable[Path]) -> str:
    """Size and time of change of each file, as text."""
    marks = [str(FORM)]
    for path in paths:
        try:
            stat = path.stat()
            marks.append(f"{stat.st_mtime_ns:x}.{stat.st_size:x}")
        except OSError:
            marks.append("-")
    return " ".join(marks)


def load_course(path: Path, marks: str) -> Course | None:
    """The saved manifest, if it was made from the same file."""
    value = _load(path, marks)
    if value is None:
        return None
    return Course(
        title=value["title"],
        units=tuple(Unit(**_tuples(unit)) for unit in value["units"]),
        lessons={slug: Lesson(**_tuples(lesson)) for slug, lesson in value["lessons"].items()},
        exercises={},
    )


def load_exercise(path: Path, marks: str) -> Exercise | None:
    """The saved exercise, if it was made from the same files."""
    value = _load(path, marks)
    if value is None:
        return None
    value["kind"] = Kind(value["kind"])
    value["limits"] = Limits(**value["limits"])
    value["hints"] = {check: tuple(hints) for check, hints in value["hints"].items()}
    value["checks"] = [Check(**{**check, "visibility": Visibility(check["visibility"])}) for check in value["checks"]]
    value["questions"] = [_question(question) for question in value["questions"]]
    return Exercise(**_tuples(value))


def save_course(path: Path, marks: str, course: Course) -> None:
    """Keep the manifest for the next start."""
    _save(path, marks, course)


def save_exercise(path: Path, marks: str, exercise: Exercise) -> None:
    """Keep the exercise for the next start."""
    _save(path, marks, exercise)


def _question(value: dict[str, Any]) -> Question:
    value["kind"] = QuestionKind(value["kind"])
    value["options"] = [Option(**option) for option in value["options"]]
    value["targets"] = [Option(**option) for option in value["targets"]]
    return Question(**_tuples(value))


def _tuples(value: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(item) if isinstance(item, list) else item for key, item in value.items()}


def _load(path: Path, marks: str) -> dict[str, Any] | None:
    try:
        value = json.loads(path.read_bytes())
        return value["record"] if value["marks"] == marks else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _save(path: Path, marks: str, record: object) -> None:
    """Write beside and rename; a cache that cannot be written is no reason to stop."""
    part = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps({"marks": marks, "record": _plain(record)}, ensure_ascii=False), encoding="utf-8")
        part.replace(path)
    except OSError:
        return


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    return value
