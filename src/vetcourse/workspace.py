"""A student's workspace: stubs by lesson, the data tables, and the progress made."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from vetcourse.errors import NothingToCheckError, Problem, UnknownNameError
from vetcourse.model import Course, Exercise, Report, Status
from vetcourse.places import WORKSPACE_MARK
from vetcourse.records import Record, fields, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["Progress", "Workspace", "python_files"]

STATE_FORM = 1
SKIPPED = {WORKSPACE_MARK, "data", "__pycache__", ".venv", ".git", "node_modules"}


class Progress(Record):
    """What is known of one exercise: the last and the best score, checks run, hints read."""

    status: str = ""
    score: int = 0
    best: int = 0
    max: int = 0
    attempts: int = 0
    passed: bool = False
    failed: tuple[str, ...] = ()
    hints: Mapping[str, int] = {}


class Workspace:
    """An existing workspace; ``warning`` tells of a damaged progress file that was set aside."""

    def __init__(self, root: Path, language: str = "zh") -> None:
        self.root = root
        self.language = language
        self.progress: dict[str, Progress] = {}
        self.warning: Problem | None = None

    @classmethod
    def open(cls, folder: Path) -> Workspace | None:
        """The workspace that *folder* lies in, if any."""
        for parent in (folder, *folder.parents):
            if (parent / WORKSPACE_MARK).is_dir():
                workspace = cls(parent)
                workspace._read()
                return workspace
        return None

    def files(self) -> dict[str, list[Path]]:
        """All Python files below the workspace, by name without suffix."""
        found: dict[str, list[Path]] = {}
        for path in python_files(self.root):
            found.setdefault(path.stem, []).append(path)
        return found

    def find(self, slug: str) -> Path:
        """The student's file of an exercise.

        Raises UnknownNameError if there is none or more than one.
        """
        paths = self.files().get(slug, [])
        if len(paths) == 1:
            return paths[0]
        if paths:
            shown = ", ".join(str(path.relative_to(self.root)) for path in paths)
            raise UnknownNameError(Problem(key="problem.found_twice", params={"name": f"{slug}.py", "paths": shown}))
        params = {"name": f"{slug}.py", "slug": slug}
        raise UnknownNameError(Problem(key="problem.no_student_file", params=params))

    def find_all(self, course: Course) -> list[str]:
        """The exercises of the course that have a file here, in the order of the course."""
        here = self.files()
        slugs = [slug for lesson in course.lessons.values() for slug in lesson.exercises if slug in here]
        if not slugs:
            raise NothingToCheckError(Problem(key="problem.nothing_to_check", path=str(self.root)))
        return slugs

    def record(self, report: Report) -> None:
        """Keep the result of one check."""
        old = self.progress.get(report.exercise, Progress())
        passed = report.status is Status.PASS
        self.progress[report.exercise] = replace(
            old,
            status=report.status.value,
            score=report.score,
            best=max(old.best, report.score) if old.max == report.max else report.score,
            max=report.max,
            attempts=old.attempts + 1,
            passed=old.passed or passed,
            failed=tuple(outcome.id for outcome in report.checks if outcome.status is not Status.PASS),
        )

    def next_hint(self, exercise: Exercise, check: str) -> tuple[str, int, int] | None:
        """The next unread hint for a check: text, number, how many there are; the last one is repeated."""
        hints = exercise.hints.get(check, ())
        if not hints:
            return None
        old = self.progress.get(exercise.slug, Progress())
        number = min(old.hints.get(check, 0) + 1, len(hints))
        self.progress[exercise.slug] = replace(old, hints={**old.hints, check: number})
        return hints[number - 1], number, len(hints)

    def save(self) -> None:
        """Write the progress, whole or not at all."""
        path = self.root / WORKSPACE_MARK / "progress.json"
        value = {
            "form": STATE_FORM,
            "language": self.language,
            "exercises": {slug: fields(progress) for slug, progress in sorted(self.progress.items())},
        }
        part = path.with_name(f"progress.{os.getpid()}.part")
        part.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
        part.replace(path)

    def _read(self) -> None:
        path = self.root / WORKSPACE_MARK / "progress.json"
        try:
            value = json.loads(path.read_text(encoding="utf-8"))
            self.language = str(value["language"])
            self.progress = {slug: _progress(entry) for slug, entry in value["exercises"].items()}
        except FileNotFoundError:
            return
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            aside = path.with_name("progress.damaged.json")
            path.replace(aside)
            self.warning = Problem(key="problem.damaged_state", params={"name": aside.name}, path=str(path))


def python_files(root: Path) -> Iterator[Path]:
    for folder, names, files in os.walk(root):
        names[:] = sorted(name for name in names if name not in SKIPPED)
        for name in sorted(files + [name for name in names if name.endswith(".py")]):
            if name.endswith(".py"):
                yield Path(folder) / name


def _progress(value: dict[str, Any]) -> Progress:
    return Progress(**{**value, "failed": tuple(value["failed"]), "hints": dict(value["hints"])})
