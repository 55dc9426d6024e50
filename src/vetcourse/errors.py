"""What can go wrong with files and commands, as records that print in any language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from vetcourse.records import Record

__all__ = [
    "CourseError",
    "DamagedError",
    "NotIsolatedError",
    "NothingToCheckError",
    "Problem",
    "UnknownNameError",
    "UnusableFileError",
    "UsageError",
]


class Problem(Record):
    """One thing that is wrong, and where.

    ``key`` names a sentence of :mod:`vetcourse.texts` ("what is wrong; what to do"), ``params`` fills it.
    """

    key: str
    params: Mapping[str, object] = {}
    path: str | None = None
    line: int | None = None

    @property
    def place(self) -> str:
        """``path:line``, ``path`` or the empty string."""
        if self.path is None:
            return ""
        return self.path if self.line is None else f"{self.path}:{self.line}"

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value}" for name, value in self.params.items())
        sentence = f"{self.key} ({details})" if details else self.key
        return f"{self.place}: {sentence}" if self.place else sentence


class CourseError(Exception):
    """All problems of one action; a command that meets it prints them and ends with ``exit_code``."""

    exit_code = 3

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        self.problems = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__(*self.problems)

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)


class UsageError(CourseError):
    """The command was called wrongly."""

    exit_code = 2


class UnknownNameError(CourseError):
    """No exercise, file or folder of this name."""

    exit_code = 4


class UnusableFileError(CourseError):
    """A student's file is there but cannot be read as Python source: empty, a folder, too large, no text."""

    exit_code = 4


class NothingToCheckError(CourseError):
    """The name is right, but there is nothing to do."""

    exit_code = 5


class NotIsolatedError(CourseError):
    """Unknown code would run without isolation."""

    exit_code = 6


class DamagedError(CourseError):
    """A file of the course or a catalogue cannot be used."""

    exit_code = 7
