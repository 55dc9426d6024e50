"""Compile the Typst source; turn what the compiler refuses into problems at a line of the course."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import typst

from vetcourse.errors import Problem
from vetcourse.publish.typst import fonts

__all__ = ["STANDARD", "compile_pdf", "explain"]

STANDARD: Final = "ua-1"
REPORT = re.compile(r"^error: (?P<reason>.+)$")
PLACE = re.compile(r"┌─ (?P<file>\S+?):(?P<line>\d+):\d+")
ORIGIN = re.compile(r"^//@ (?P<path>.+?)(?::(?P<line>\d+))?$")
GLYPH = re.compile(r"the text `\"(?P<text>.+?)\"` could not be displayed")


def compile_pdf(source: Path, target: Path) -> tuple[list[str], list[Problem]]:
    """Write *target*; return the compiler's warnings and what it refused."""
    try:
        _, warnings = typst.compile_with_warnings(
            str(source),
            output=str(target),
            root=str(source.parent),
            font_paths=fonts.folders(source.parent / "fonts"),
            ignore_system_fonts=True,
            pdf_standards=[STANDARD],
        )
    except typst.TypstError as error:
        lines = source.read_text(encoding="utf-8").splitlines()
        return [], list(explain(str(error.diagnostic or error), lines, source.name))
    return [warning.message for warning in warnings], []


def explain(diagnostic: str, lines: list[str], name: str) -> Iterator[Problem]:
    """One problem for each error of a *diagnostic*, placed by the comments in the *lines* of the file *name*."""
    reports = re.split(r"(?m)^(?=error: )", diagnostic)
    for report in filter(None, map(str.strip, reports)):
        found = REPORT.match(report.splitlines()[0])
        reason = found["reason"] if found else report.splitlines()[0]
        places = [place for place in PLACE.finditer(report) if Path(place["file"]).name == name]
        line = int(places[0]["line"]) if places else None
        path, number = _origin(lines, line) if line is not None else _template_place(report)
        glyph = GLYPH.search(reason)
        if glyph:
            yield Problem(key="print.no_glyph", params={"text": glyph["text"]}, path=path, line=number)
        else:
            yield Problem(key="print.refused", params={"reason": reason}, path=path, line=number)


def _template_place(report: str) -> tuple[str, int | None]:
    """Where in the template the compiler stopped, if it names no line of the book."""
    found = PLACE.search(report)
    return (Path(found["file"]).name, int(found["line"])) if found else ("book.typ", None)


def _origin(lines: list[str], line: int) -> tuple[str, int | None]:
    """The place that the nearest comment above *line* names."""
    for text in reversed(lines[:line]):
        found = ORIGIN.match(text)
        if found:
            return found["path"], int(found["line"]) if found["line"] else None
    return "", None
