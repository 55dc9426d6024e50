"""course.yaml -> units and lessons."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from vetcourse.course import yamlfile
from vetcourse.errors import Problem
from vetcourse.model import Course, Lesson, Unit

__all__ = ["read"]


def read(path: Path, problems: list[Problem]) -> tuple[Course, yamlfile.Document] | None:
    """Read the manifest; the course it returns has no exercises yet."""
    document = yamlfile.read(path, "course", problems, f"{path.parent.name}/course.yaml")
    if document is None:
        return None
    units, lessons = [], {}
    seen: dict[tuple[str, str], int] = {}
    for number, unit in enumerate(document.value["units"]):
        place = ("units", number)
        _once(document, problems, seen, ("unit", unit["id"]), *place)
        for index, lesson in enumerate(unit["lessons"]):
            here = (*place, "lessons", index)
            _once(document, problems, seen, ("lesson", lesson["slug"]), *here)
            _once(document, problems, seen, ("lesson", lesson["id"]), *here)
            for position, slug in enumerate(lesson["exercises"]):
                _once(document, problems, seen, ("exercise", slug), *here, "exercises", position)
            lessons[lesson["slug"]] = _lesson(lesson, unit["id"])
        units.append(_unit(unit))
    course = Course(title=document.value["title"], units=tuple(units), lessons=lessons, exercises={})
    return course, document


def _unit(value: dict[str, Any]) -> Unit:
    return Unit(
        id=value["id"],
        title=value["title"],
        article=tuple(value.get("article", ())),
        lessons=tuple(lesson["slug"] for lesson in value["lessons"]),
    )


def _lesson(value: dict[str, Any], unit: str) -> Lesson:
    return Lesson(
        id=value["id"],
        slug=value["slug"],
        unit=unit,
        title=value["title"],
        article=tuple(value.get("article", ())),
        pages=value.get("pages", ""),
        exercises=tuple(value["exercises"]),
    )


def _once(
    document: yamlfile.Document,
    problems: list[Problem],
    seen: dict[tuple[str, str], int],
    name: tuple[str, str],
    *address: str | int,
) -> None:
    if name in seen:
        problems.append(document.problem(f"problem.duplicate_{name[0]}", *address, name=name[1], first=seen[name]))
    else:
        seen[name] = document.line(*address)
