"""What the page knows of a lesson's exercises in one language: a script, as a file can load no JSON."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

from vetcourse import stubs
from vetcourse.browser.bundle import exercise_to_json
from vetcourse.messages import Messages
from vetcourse.model import Course, Exercise, Kind, Lesson
from vetcourse.places import Places
from vetcourse.task import plain

__all__ = ["lesson_script"]

SHARED = ("cli.withheld", "cli.same_reason", "cli.called", "cli.actual", "cli.expected", "cli.printed", "cli.hint")
AREAS = ("failure", "browser")


def lesson_script(course: Course, lesson: Lesson, places: Places, messages: Messages, info: dict[str, Any]) -> str:
    """Return the script; *info* is what the runtime says of itself."""
    exercises = [course.exercises[slug] for slug in lesson.exercises]
    value = {
        "info": info,
        "slugs": [exercise.slug for exercise in course.exercises.values()],
        "words": _words(messages),
        "exercises": {
            exercise.slug: _exercise(exercise, places, messages)
            for exercise in exercises
            if exercise.kind is not Kind.QUIZ
        },
    }
    return f"window.vetcourseLesson = {json.dumps(value, ensure_ascii=False, separators=(',', ':'))};\n"


def _words(messages: Messages) -> dict[str, str]:
    """The program's sentences with their gaps: the page fills them."""
    words = {}
    for area in dict.fromkeys([*AREAS, *(key.partition(".")[0] for key in SHARED)]):
        for key, source in import_module(f"vetcourse.texts.{area}").TEXTS.items():
            if area in AREAS or key in SHARED:
                words[key] = messages.translate("vetcourse", source, context=key)
    return words


def _exercise(exercise: Exercise, places: Places, messages: Messages) -> dict[str, Any]:
    def translate(text: str) -> str:
        return plain(messages.translate(f"exercises/{exercise.slug}", text))

    return {
        "slug": exercise.slug,
        "uses": list(exercise.uses),
        "record": exercise_to_json(exercise),
        "titles": {check.id: translate(check.title) for check in exercise.checks},
        "hints": {check: [translate(text) for text in texts] for check, texts in exercise.hints.items()},
        "stub": stubs.stub(exercise, places, messages),
        "solution": (places.exercises / exercise.slug / "reference.py").read_text(encoding="utf-8"),
    }
