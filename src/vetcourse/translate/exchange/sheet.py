"""Rows as a spreadsheet: XLSX and CSV with the same columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from math import ceil
from pathlib import Path
from typing import Any
from unicodedata import east_asian_width

from vetcourse.errors import DamagedError, Problem
from vetcourse.translate.exchange.row import Row

__all__ = ["read_csv", "read_xlsx", "write_csv", "write_xlsx"]

COLUMNS = {
    "page": "页",
    "context": "场合",
    "source": "原文",
    "translation": "译文",
    "state": "状态",
    "previous source": "旧原文",
    "note": "说明",
    "key": "编号（勿改）",
}
HEAD = tuple(f"{name} / {chinese}" for name, chinese in COLUMNS.items())
NEEDED = ("page", "source", "translation", "key")
HIGHEST = 10
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")
WIDTHS = (24, 14, 60, 60, 12, 30, 40, 26)
LINE, TALLEST = 16, 405
"""Points: the height of one line, and about the greatest that a spreadsheet allows a row."""


def write_csv(path: Path, rows: Iterable[Row]) -> None:
    """Write UTF-8 with the mark that spreadsheet programs look for; no cell can be taken for a formula."""
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(HEAD)
    writer.writerows([_guarded(cell) for cell in _cells(row)] for row in rows)
    path.write_bytes(b"\xef\xbb\xbf" + text.getvalue().encode("utf-8"))


def read_csv(path: Path) -> list[Row]:
    """Read what a spreadsheet program saved: UTF-8, UTF-16 or GB 18030, separated by comma, semicolon or tab."""
    content = path.read_bytes()
    text = _decoded(path, content)
    head = text.partition("\n")[0]
    delimiter = max(",;\t", key=head.count)
    table = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        cells = [[_unguarded(cell) for cell in row] for row in table]
    except csv.Error as error:
        raise DamagedError(_unreadable(path, error)) from error
    return list(_rows(path, cells))


def _decoded(path: Path, content: bytes) -> str:
    encodings = ("utf-16",) if content.startswith(UTF_16) else ("utf-8-sig", "gb18030")
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise DamagedError(Problem(key="translate.sheet_charset", path=str(path)))


def write_xlsx(path: Path, rows: Iterable[Row]) -> None:
    """Write one sheet; every cell is text, the key column is grey, each row shows its text whole."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    book = Workbook()
    sheet: Any = book.active
    sheet.title = "translations"
    for number, cells in enumerate([HEAD, *map(_cells, rows)], 1):
        for column, text in enumerate(cells, 1):
            cell = sheet.cell(number, column)
            cell.value = text
            cell.data_type = "s"
            cell.number_format = "@"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if number == 1:
                cell.font = Font(bold=True)
            elif column == len(COLUMNS):
                cell.font = Font(color="808080")
        sheet.row_dimensions[number].height = min(LINE * _lines(cells), TALLEST)
    for column, width in enumerate(WIDTHS):
        sheet.column_dimensions["ABCDEFGH"[column]].width = width
    sheet.freeze_panes = "A2"
    book.save(path)


def read_xlsx(path: Path) -> list[Row]:
    """Read the first sheet with the columns of an export, wherever they stand."""
    import zipfile

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(path, read_only=True)
        sheets = [[[_Cell.of(cell) for cell in row] for row in sheet.iter_rows()] for sheet in book.worksheets]
        book.close()
    except (InvalidFileException, zipfile.BadZipFile, KeyError, IndexError, ValueError) as error:
        raise DamagedError(_unreadable(path, error)) from error
    first = next((sheet for sheet in sheets if _head(sheet) is not None), sheets[0] if sheets else [])
    return list(_rows(path, first))


class _Cell(str):
    """The text of a cell; ``fault`` is what it holds if that is no text: a formula, a date, an error."""

    fault: str = ""

    @classmethod
    def of(cls, cell: Any) -> _Cell:
        """Whole numbers were typed as text: programs turn them into numbers."""
        text = cls("" if cell.value is None else cell.value)
        plain = cell.value is None or cell.data_type in ("s", "inlineStr", "str") or type(cell.value) in (int, float)
        text.fault = "" if plain else str(text)
        return text


def _head(cells: Sequence[Sequence[str]]) -> int | None:
    """The number of the row with the names of the columns; people write titles above it."""
    return next((number for number, row in enumerate(cells[:HIGHEST]) if set(NEEDED) <= set(_names(row))), None)


def _names(row: Sequence[str]) -> list[str]:
    return [name.partition("/")[0].strip().lower() for name in row]


def _cells(row: Row) -> tuple[str, ...]:
    return (row.domain, row.context, row.source, row.target, row.state, row.previous, row.note, row.key)


def _lines(cells: Sequence[str]) -> int:
    """How many lines the fullest cell takes: some programs do not fit the rows of a file they open."""
    return max(
        sum(max(1, ceil(1.1 * _columns(part) / width)) for part in text.split("\n"))
        for text, width in zip(cells, WIDTHS, strict=True)
    )


def _columns(text: str) -> int:
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def _rows(path: Path, cells: Sequence[Sequence[str]]) -> Iterator[Row]:
    start = _head(cells) or 0
    head = _names(cells[start]) if cells else []
    lacking = [name for name in NEEDED if name not in head]
    if lacking:
        params = {"columns": ", ".join(lacking)}
        raise DamagedError(Problem(key="translate.sheet_columns", params=params, path=str(path), line=1))
    twice = [name for name in NEEDED if head.count(name) > 1]
    if twice:
        params = {"columns": ", ".join(twice)}
        raise DamagedError(Problem(key="translate.sheet_twice", params=params, path=str(path), line=start + 1))
    for number, row in enumerate(cells[start + 1 :], start + 2):
        found = dict(zip(head, row, strict=False))
        if any(text.strip() for text in row):
            yield Row(
                domain=found.get("page", ""),
                source=found.get("source", ""),
                target=found.get("translation", ""),
                state=found.get("state", "").strip().lower(),
                key=found.get("key", "").strip(),
                context=found.get("context", ""),
                place=f"{path}:{number}",
                fault=getattr(found.get("translation"), "fault", ""),
            )


def _guarded(text: str) -> str:
    return "'" + text if text.startswith(FORMULA) else text


def _unguarded(text: str) -> str:
    return text[1:] if text.startswith("'") and text[1:].startswith(FORMULA) else text


def _unreadable(path: Path, error: Exception) -> Problem:
    return Problem(
        key="translate.sheet_unreadable", params={"text": str(error) or type(error).__name__}, path=str(path)
    )
