"""Proves exercises under pytest: ``pytest exercises/`` or ``pytest exercises/gini``.

Each exercise folder becomes a handful of tests: every check against the reference, the stub, every wrong answer.
The checks run through the same engine as ``vetcourse check``; pytest only reports.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

__all__ = ["pytest_addoption", "pytest_collect_file", "pytest_pycollect_makemodule"]


class ProofError(Exception):
    """An exercise is not proven; the text is what the author reads."""


class ExerciseFile(pytest.File):
    """One exercise: its parts are proven one by one."""

    def collect(self) -> Iterator[pytest.Item]:
        """The checks against the reference, the starting file, the wrong answers."""
        from vetcourse import course, places
        from vetcourse.model import Kind

        folder = self.path.parent
        where = places.find(folder.parent, folder=folder, environ=os.environ)
        exercise = course.exercise(where, folder.name)
        parts = ["reference", "stub"] if exercise.kind is not Kind.QUIZ else ["answers"]
        if exercise.kind is not Kind.QUIZ:
            parts += [f"wrong/{path.name}" for path in sorted((folder / "wrong").glob("*.py"))]
        for part in parts:
            yield Proof.from_parent(self, name=part)


class Proof(pytest.Item):
    """One part of an exercise, judged on a few seeds (``--seeds``)."""

    def runtest(self) -> None:
        """Raise ProofError with every problem of this part."""
        from vetcourse import course, messages, places, verify
        from vetcourse.student import choice

        folder = self.path.parent
        where = places.find(folder.parent, folder=folder, environ=os.environ)
        exercise = course.exercise(where, folder.name)
        level, _ = choice.choose("limits")
        speaker = messages.Messages("en", where.locales)
        seeds = range(1, self.config.getoption("--seeds") + 1)
        found = verify.verify(where, exercise, level=level, messages=speaker, seeds=seeds, part=self.name)
        if found:
            raise ProofError("\n".join(speaker.problem(problem) for problem in found))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        """The problems themselves, without a traceback of the engine."""
        if isinstance(excinfo.value, ProofError):
            return str(excinfo.value)
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where the part is."""
        return self.path, 0, f"{self.path.parent.name}: {self.name}"


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--seeds``: how many random seeds each part is judged on."""
    parser.getgroup("vetcourse").addoption("--seeds", type=int, default=2, help="random seeds per exercise part")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """An exercise is collected from its exercise.yaml."""
    if file_path.name == "exercise.yaml" and (file_path.parent.parent / "course.yaml").is_file():
        collected: pytest.Collector = ExerciseFile.from_parent(parent, path=file_path)
        return collected
    return None


@pytest.hookimpl(tryfirst=True)
def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Check modules are not test modules of pytest's kind; leave them to their exercise."""
    if (module_path.parent / "exercise.yaml").is_file() or (module_path.parent.parent / "exercise.yaml").is_file():
        nothing: pytest.Collector = Nothing.from_parent(parent, path=module_path)
        return nothing
    return None


class Nothing(pytest.File):
    """A file that holds nothing for pytest."""

    def collect(self) -> list[pytest.Item]:
        """No tests."""
        return []
