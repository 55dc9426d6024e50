"""The records of the course in compiled form, one file an exercise."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from vetcourse import compiled
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
from vetcourse.records import Record, fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["PARTS", "load_course", "load_exercise", "save_course", "save_exercise"]

PARTS = ("exercise.yaml", "quiz.yaml", "task.rst", "reference.py", "{slug}.py", "{slug}_test.py")


def load_course(path: Path, marks: str) -> Course | None:
    """The saved manifest, if it was made from the same file."""
    value = compiled.load(path, marks)
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
    value = compiled.load(path, marks)
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
    compiled.save(path, marks, _plain(course))


def save_exercise(path: Path, marks: str, exercise: Exercise) -> None:
    """Keep the exercise for the next start."""
    compiled.save(path, marks, _plain(exercise))


def _question(value: dict[str, Any]) -> Question:
    value["kind"] = QuestionKind(value["kind"])
    value["options"] = [Option(**option) for option in value["options"]]
    value["targets"] = [Option(**option) for option in value["targets"]]
    return Question(**_tuples(value))


def _tuples(value: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(item) if isinstance(item, list) else item for key, item in value.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, Record):
        return {name: _plain(item) for name, item in fields(value).items()}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    return value
