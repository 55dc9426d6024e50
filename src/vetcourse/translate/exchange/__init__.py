"""Translations as sheets and XLIFF files, for people who would rather not edit catalogues."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from vetcourse.errors import Problem, UnknownNameError, UsageError
from vetcourse.languages import Language
from vetcourse.translate.exchange import sheet, xliff
from vetcourse.translate.exchange.apply import Imported, take
from vetcourse.translate.exchange.row import Row, rows

__all__ = ["SUFFIXES", "Imported", "Row", "read", "rows", "take", "write"]

SUFFIXES = (".xlsx", ".csv", ".xlf", ".xliff")


def write(path: Path, found: Iterable[Row], *, source: Language, target: Language) -> None:
    """Write rows in the format that the suffix names; raises UsageError for another suffix."""
    suffix = _suffix(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    if suffix == ".xlsx":
        sheet.write_xlsx(path, found)
    elif suffix == ".csv":
        sheet.write_csv(path, found)
    else:
        xliff.write_xliff(path, found, source=source.html, target=target.html)


def read(path: Path) -> list[Row]:
    """Read rows; raises UnknownNameError if there is no such file, DamagedError if it cannot be read."""
    suffix = _suffix(path)
    if not path.is_file():
        raise UnknownNameError(Problem(key="translate.no_sheet", path=str(path)))
    if suffix == ".xlsx":
        return sheet.read_xlsx(path)
    return sheet.read_csv(path) if suffix == ".csv" else xliff.read_xliff(path)


def _suffix(path: Path) -> str:
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        params = {"name": path.name, "known": ", ".join(SUFFIXES)}
        raise UsageError(Problem(key="translate.sheet_suffix", params=params))
    return suffix
