"""Everything a learner reads, as messages by domain."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from vetcourse.errors import CourseError, DamagedError, Problem
from vetcourse.places import Places
from vetcourse.translate.extract import exercises, figures, pages, program, tables
from vetcourse.translate.extract.message import Message, Template, Templates, collect

__all__ = ["Message", "Template", "Templates", "collect", "extract"]


def extract(places: Places, build: Path) -> Templates:
    """Extract lessons, exercises, tables, figures and the program's sentences.

    Raises DamagedError with the problems of all of them.
    """
    parts: tuple[Callable[[], Templates], ...] = (
        lambda: pages.extract(places.root, build),
        lambda: exercises.extract(places),
        lambda: tables.extract(places.data),
        lambda: figures.extract(places.root / "docs" / "figures"),
        program.extract,
    )
    found: dict[str, Template] = {}
    problems: list[Problem] = []
    for part in parts:
        try:
            found |= part()
        except CourseError as error:
            problems += error.problems
    if problems:
        raise DamagedError(problems)
    return found
