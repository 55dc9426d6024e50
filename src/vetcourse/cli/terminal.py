"""Where the output goes: what it can show, and how wide its characters are."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from vetcourse.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

__all__ = ["Terminal", "width"]

STYLES = {"good": "32", "bad": "31", "warn": "33", "dim": "2", "bold": "1", "name": "36"}
MARKS = {
    "pass": ("✓", "[ok]"),
    "fail": ("✗", "[x]"),
    "skip": ("–", "[-]"),
    "warn": ("!", "[!]"),
    "half": ("◐", "[~]"),
}


class Terminal(Record):
    """An output with or without colour, with or without marks beyond ASCII."""

    out: TextIO
    color: bool
    marks: bool

    @classmethod
    def detect(cls, color: str, environ: Mapping[str, str]) -> Terminal:
        """Look at standard output; ``NO_COLOR``, pipes and narrow encodings get plain ASCII marks."""
        out = sys.stdout
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="replace")
        rich = out.isatty() and not environ.get("NO_COLOR") and environ.get("TERM") != "dumb"
        wanted = color == "always" or (color == "auto" and rich)
        return cls(out=out, color=wanted, marks=(wanted or rich) and _can_show(out.encoding))

    def print(self, text: str = "") -> None:
        """Write one line."""
        self.out.write(text + "\n")
        self.out.flush()

    def style(self, text: str, *names: str) -> str:
        """The text in colour, where there is colour."""
        if not self.color or not text:
            return text
        codes = ";".join(STYLES[name] for name in names)
        return f"\x1b[{codes}m{text}\x1b[0m"

    def mark(self, name: str) -> str:
        """A mark, in ASCII where nothing else can be shown."""
        return MARKS[name][0 if self.marks else 1]


def _can_show(encoding: str | None) -> bool:
    try:
        "✓✗–◐".encode(encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def width(text: str) -> int:
    """Columns that *text* takes: two for Chinese characters and full-width punctuation."""
    from unicodedata import combining, east_asian_width

    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)
