"""The official figures: ``data/<table>.csv`` and what its sidecar ``data/<table>.yaml`` says about it."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from vetcourse.errors import DamagedError, Problem
from vetcourse.publish import fastyaml

__all__ = ["Column", "Source", "Table", "read", "shown"]

NUMBER_FROM = 1000  # from here on digits are grouped by three


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where figures were published, and how they were seen if not there."""

    id: str
    title: str
    publisher: str
    url: str = ""
    seen: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its heading, its unit, the words for its coded values, its twin in another language.

    A column that is not ``shown`` appears only where it is asked for.
    """

    name: str
    title: str
    unit: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    twins: Mapping[str, str] = field(default_factory=dict)
    shown: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table; the texts are the Chinese source, their catalogue is ``data/<name>``."""

    name: str
    title: str
    publisher: str
    years: str
    unit: str
    columns: Mapping[str, Column]
    rows: tuple[Mapping[str, str], ...]
    breaks: tuple[str, ...]
    notes: tuple[str, ...]
    sources: tuple[Source, ...]

    @property
    def domain(self) -> str:
        """The catalogue of its texts."""
        return f"data/{self.name}"


def read(folder: Path, name: str) -> Table:
    """Return the table *name* of *folder*; DamagedError if sidecar and figures do not fit."""
    path = folder / f"{name}.yaml"
    return _read(path, path.stat().st_mtime_ns, path.with_suffix(".csv").stat().st_mtime_ns)


@lru_cache(maxsize=128)
def _read(path: Path, _changed: int, _figures_changed: int) -> Table:
    name = path.stem
    raw: dict[str, Any] = fastyaml.load(path)
    with path.with_suffix(".csv").open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        rows = tuple(reader)
        header = list(reader.fieldnames or ())
    if header != list(raw["columns"]):
        params = {"table": name, "columns": ", ".join(header)}
        raise DamagedError(Problem(key="book.table_columns", params=params, path=str(path)))
    columns = {key: _column(key, value) for key, value in raw["columns"].items()}
    return Table(
        name=name,
        title=raw["title"],
        publisher=raw["publisher"],
        years=str(raw["years"]),
        unit=raw.get("unit", ""),
        columns=columns,
        rows=rows,
        breaks=tuple(raw.get("breaks", ())),
        notes=tuple(raw.get("notes", ())),
        sources=tuple(Source(**item) for item in raw["sources"]),
    )


def shown(text: str, *, grouped: bool) -> str:
    """Return a number as it is printed: 39,218; a year or a word stays as it is."""
    whole, dot, part = text.partition(".")
    if not grouped or not whole.lstrip("-").isdigit() or abs(int(whole)) < NUMBER_FROM:
        return text.replace("-", "−", 1) if text[:1] == "-" else text
    return f"{int(whole):,}{dot}{part}".replace("-", "−", 1)


def _column(name: str, raw: dict[str, Any]) -> Column:
    values = {str(key): value for key, value in raw.get("values", {}).items()}
    return Column(
        name=name,
        title=raw["title"],
        unit=raw.get("unit", ""),
        values=values,
        twins=raw.get("in", {}),
        shown=raw.get("shown", True),
    )
