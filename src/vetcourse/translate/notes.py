"""Translators' comments that this program writes and reads: ``# vetcourse: ...``."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["ignored", "own", "without_own"]

MARK = "vetcourse: "
IGNORE = re.compile(rf"{MARK}ignore=(?P<rule>[a-z-]+)\s+(?P<reason>\S.*)")


def own(text: str) -> str:
    """A comment of the program's own; it goes when the translation is final."""
    return MARK + text


def without_own(comments: Iterable[str]) -> tuple[str, ...]:
    """What people wrote: waivers stay."""
    return tuple(line for line in comments if not line.startswith(MARK) or IGNORE.match(line))


def ignored(comments: Iterable[str]) -> dict[str, str]:
    """The rules that are waived for an entry, and why: ``# vetcourse: ignore=numbers the year is spelled out``."""
    found = (IGNORE.match(line) for line in comments)
    return {match["rule"]: match["reason"] for match in found if match}
