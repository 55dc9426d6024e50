"""The text of a task: its translatable pieces, its translation, and its plain form for a terminal.

A task is reStructuredText of a simple kind: paragraphs, bullet lists and directive blocks (formulae, code), separated
by blank lines.  A paragraph or a list item is one message; a block is the same in every language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from vetcourse.records import Record

__all__ = ["pieces", "plain", "translated"]

BULLET = re.compile(r"^(\s*)([-*]|\d+\.)\s+")
BLOCK = re.compile(r"^\s*\.\. ")
ROLE = re.compile(r":[a-z:]+:`([^`<]*?)(?:\s*<[^`>]*>)?`")
LITERAL = re.compile(r"``(.+?)``")
STRONG = re.compile(r"\*\*(.+?)\*\*|\*(.+?)\*")
ESCAPE = re.compile(r"\\(\s|[*`_|\\])")


class Line(Record):
    """One source line of a task: what stands before the text, and the text if it can be translated."""

    lead: str
    text: str
    message: bool


def pieces(paragraphs: tuple[str, ...]) -> list[str]:
    """The messages of a task in order: each paragraph and each list item."""
    return [line.text for block in paragraphs for line in _lines(block) if line.message]


def translated(paragraphs: tuple[str, ...], translate: Callable[[str], str]) -> str:
    """The task as reStructuredText with every message replaced."""
    blocks = []
    for block in paragraphs:
        lines = [line.lead + (translate(line.text) if line.message else line.text) for line in _lines(block)]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


def plain(text: str) -> str:
    """Inline markup and directive lines removed; formulae stay as LaTeX."""
    lines = []
    for line in text.splitlines():
        if BLOCK.match(line):
            continue
        line = ROLE.sub(r"\1", line)
        line = LITERAL.sub(r"\1", line)
        line = STRONG.sub(lambda match: match.group(1) or match.group(2), line)
        lines.append(ESCAPE.sub(lambda match: match.group(1).strip(), line))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def _lines(block: str) -> Iterator[Line]:
    """The lines of one block; a paragraph broken over several lines is joined into one message."""
    rows = block.splitlines()
    if BLOCK.match(rows[0]) or rows[0].startswith((" ", ">>>")):
        yield from (Line(lead="", text=row, message=False) for row in rows)
        return
    lead, text = "", ""
    for row in rows:
        bullet = BULLET.match(row)
        if bullet and text:
            yield Line(lead=lead, text=text, message=True)
            lead, text = "", ""
        if bullet:
            lead, text = bullet.group(0), row[bullet.end() :]
        else:
            text = f"{text}{_gap(text, row.strip())}{row.strip()}"
    yield Line(lead=lead, text=text, message=True)


def _gap(before: str, after: str) -> str:
    """No blank where two Chinese characters meet, else one."""
    return "" if not before or (ord(before[-1]) > 0x2E80 and ord(after[:1] or " ") > 0x2E80) else " "
