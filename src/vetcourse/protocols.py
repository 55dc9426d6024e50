"""The abstract objects the grading core talks to; only type checkers import this module."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from vetcourse.model import InputFile, InputFolder

__all__ = ["Host", "ReplyLike", "StudentFunction", "Tables"]


class ReplyLike(Protocol):
    """Anything with the fields of :class:`Reply`."""

    @property
    def value(self) -> object: ...
    @property
    def stdout(self) -> str: ...
    @property
    def mutated(self) -> bool: ...


class Host(Protocol):
    """Where code lives; every method may raise :class:`~vetcourse.checks.StudentFailure`."""

    def names(self) -> tuple[str, ...]:
        """The public names of the loaded file."""
        ...

    def call(self, name: str, args: tuple[object, ...], kwargs: Mapping[str, object]) -> ReplyLike:
        """Call the function *name* with copies of the arguments."""
        ...

    def constant(self, name: str) -> object:
        """The plain value that the file gives to *name*."""
        ...


class Tables(Protocol):
    """The data tables of an exercise, as a check sees them."""

    def column(self, table: str, name: str) -> list[Any]:
        """One column: numbers as float, empty cells as None, everything else as text."""
        ...

    def rows(self, table: str) -> list[dict[str, Any]]:
        """All rows, cells as in :meth:`column`."""
        ...

    def path(self, table: str) -> InputFile:
        """The table as a file for a function that takes a path."""
        ...

    def folder(self, *tables: str, **made_up: str) -> InputFolder:
        """Tables of the course and made-up ones in one folder."""
        ...

    def file(self, name: str, text: str) -> InputFile:
        """A made-up file."""
        ...


class StudentFunction(Protocol):
    """A function of the student's file, or of the reference."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

    def mutates(self, *args: Any, **kwargs: Any) -> bool:
        """Call, and say whether the arguments were changed."""
        ...
