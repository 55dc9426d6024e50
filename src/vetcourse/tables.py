"""The data tables of the course, as checks read them."""

from __future__ import annotations

from pathlib import Path

from vetcourse.model import InputFile, InputFolder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["DataFolder"]


class DataFolder:
    """The folder ``data/``; cells are float, None where empty, else text."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[str, list[dict[str, Any]]] = {}

    def rows(self, table: str) -> list[dict[str, Any]]:
        """All rows of a table, by column name."""
        if table not in self._read:
            import csv

            with (self._folder / table).open(encoding="utf-8", newline="") as file:
                self._read[table] = [
                    {name: _cell(text) for name, text in row.items()} for row in csv.DictReader(file)
                ]
        return [dict(row) for row in self._read[table]]

    def column(self, table: str, name: str) -> list[Any]:
        """One column of a table."""
        return [row[name] for row in self.rows(table)]

    def path(self, table: str) -> InputFile:
        """The table as a file."""
        return InputFile(name=table, content=(self._folder / table).read_bytes())

    def folder(self, *tables: str, **made_up: str) -> InputFolder:
        """Tables of the course and made-up ones (``name="header\\nrow\\n"``) in one folder."""
        files = [self.path(table) for table in tables]
        files += [self.file(f"{name}.csv", text) for name, text in made_up.items()]
        return InputFolder(name="tables", files=tuple(files))

    def file(self, name: str, text: str) -> InputFile:
        """A made-up file."""
        return InputFile(name=name, content=text.encode())


def _cell(text: str) -> float | str | None:
    if text == "":
        return None
    try:
        return float(text)
    except ValueError:
        return text
