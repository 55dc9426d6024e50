"""The engine in the page: a request as JSON in, the report as JSON out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from vetcourse import grading
from vetcourse.browser.guard import Guard
from vetcourse.browser.host import PageHost
from vetcourse.inprocess import ReferenceHost, load_checks
from vetcourse.model import (
    Check,
    Exercise,
    InputFile,
    Kind,
    Limits,
    Option,
    Question,
    QuestionKind,
    Report,
    Visibility,
)
from vetcourse.places import Places
from vetcourse.record import report_to_json
from vetcourse.tables import DataFolder

__all__ = ["Engine", "exercise_from_json"]


class Engine:
    """Checks submissions of the exercises below *course* (folders ``exercises`` and ``data``)."""

    def __init__(self, course: str) -> None:
        home = Path(course)
        self._places = Places(exercises=home / "exercises", data=home / "data", locales=home, cache=home)
        self._tables = DataFolder(self._places.data)
        self._guard = Guard()

    def check(self, request: str) -> str:
        """Check one submission: ``{"exercise", "source", "used": {slug: source}, "seed"}``."""
        wanted: dict[str, Any] = json.loads(request)
        exercise = exercise_from_json(wanted["exercise"])
        with self._guard.protect():
            report = self._judge(exercise, wanted["source"], wanted.get("used", {}), wanted["seed"])
            value = report_to_json(report)
        return json.dumps(value, ensure_ascii=False)

    def _judge(self, exercise: Exercise, source: str, used: Mapping[str, str], seed: int) -> Report:
        if exercise.kind is Kind.QUIZ:
            with PageHost(f"{exercise.slug}.py", source, exercise.limits) as student:
                return grading.grade_quiz(exercise, student, seed=seed)
        checks = load_checks(self._places, exercise)
        reference = ReferenceHost(self._places, exercise)
        files = [
            InputFile(name=f"data/{name}", content=(self._places.data / name).read_bytes()) for name in exercise.data
        ]
        files += [InputFile(name=f"{slug}.py", content=text.encode()) for slug, text in used.items()]
        try:
            with PageHost(f"{exercise.slug}.py", source, exercise.limits, files) as student:
                return grading.grade(exercise, checks, student, reference, data=self._tables, seed=seed)
        finally:
            reference.close()


def exercise_from_json(value: Mapping[str, Any]) -> Exercise:
    """Read the part of an exercise that grading needs."""
    return Exercise(
        slug=value["slug"],
        kind=Kind(value["kind"]),
        lesson=value["lesson"],
        title=value["title"],
        data=tuple(value["data"]),
        uses=tuple(value["uses"]),
        limits=Limits(**value["limits"]),
        checks=tuple(Check(**{**check, "visibility": Visibility(check["visibility"])}) for check in value["checks"]),
        questions=tuple(_question(question) for question in value["questions"]),
        version=value["version"],
    )


def _question(value: Mapping[str, Any]) -> Question:
    answer = value["answer"]
    return Question(
        id=value["id"],
        kind=QuestionKind(value["kind"]),
        text="",
        answer=tuple(answer) if isinstance(answer, list) else answer,
        options=tuple(Option(id=name, text="") for name in value["options"]),
        targets=tuple(Option(id=name, text="") for name in value["targets"]),
        tolerance=value["tolerance"],
    )
