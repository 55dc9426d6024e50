"""Rows as XLIFF 1.2, which translation programs read: one ``file`` for each catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

from vetcourse.errors import DamagedError, Problem
from vetcourse.translate.exchange.row import DRAFT, FUZZY, MISSING, TRANSLATED, Row

__all__ = ["read_xliff", "write_xliff"]

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
STATES = {TRANSLATED: "final", FUZZY: "needs-review-translation", MISSING: "needs-translation"}
OPEN_STATES = {"new", "needs-translation"}
KEPT = {"\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}


def write_xliff(path: Path, rows: Iterable[Row], *, source: str, target: str) -> None:
    """Write *rows*; *source* and *target* are language tags such as ``zh-CN``."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'<xliff version="1.2" xmlns="{NAMESPACE}">']
    for domain, group in groupby(rows, key=lambda row: row.domain):
        languages = f"source-language={quoteattr(source)} target-language={quoteattr(target)}"
        lines.append(f'<file original={quoteattr(domain)} datatype="po" {languages}><body>')
        for row in group:
            lines += _unit(row)
        lines.append("</body></file>")
    path.write_text("\n".join([*lines, "</xliff>", ""]), encoding="utf-8", newline="\n")


def read_xliff(path: Path) -> list[Row]:
    """Read XLIFF 1.2; entities and document types are refused."""
    text = path.read_bytes()
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
        raise DamagedError(Problem(key="translate.xliff_doctype", path=str(path), line=1))
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        params = {"text": str(error)}
        raise DamagedError(
            Problem(key="translate.sheet_unreadable", params=params, path=str(path), line=error.position[0])
        ) from error
    if root.tag != f"{{{NAMESPACE}}}xliff":
        raise DamagedError(Problem(key="translate.xliff_version", path=str(path), line=1))
    return list(_rows(path, root))


def _unit(row: Row) -> Iterator[str]:
    context = f" resname={quoteattr(row.context)}" if row.context else ""
    yield f'<trans-unit id={quoteattr(row.key)}{context} xml:space="preserve">'
    yield f"<source>{_text(row.source)}</source>"
    yield f'<target state="{STATES[row.state]}">{_text(row.target)}</target>'
    if row.previous:
        yield f'<note from="previous">{_text(row.previous)}</note>'
    if row.note:
        yield f'<note from="developer">{_text(row.note)}</note>'
    yield "</trans-unit>"


def _rows(path: Path, root: ElementTree.Element) -> Iterator[Row]:
    names = {"x": NAMESPACE}
    for file in root.findall("x:file", names):
        domain = file.get("original", "")
        for unit in file.iterfind(".//x:trans-unit", names):
            source, target = unit.find("x:source", names), unit.find("x:target", names)
            state = "" if target is None else target.get("state", "")
            text = "" if target is None else "".join(target.itertext())
            yield Row(
                domain=domain,
                source="" if source is None else "".join(source.itertext()),
                target=text,
                state=_state(state, text),
                key=unit.get("id", ""),
                context=unit.get("resname", ""),
                place=f"{path}: {domain} {unit.get('id', '')}",
            )


def _state(state: str, text: str) -> str:
    if not text or state in OPEN_STATES:
        return MISSING
    return DRAFT if state.startswith("needs-") else TRANSLATED


def _text(text: str) -> str:
    return escape(text, KEPT)
