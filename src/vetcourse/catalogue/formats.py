"""Format directives of Python in messages that are flagged to hold them."""

from __future__ import annotations

import re
from collections import Counter

from vetcourse.catalogue.entry import Entry

__all__ = ["mismatch"]

PERCENT = re.compile(r"%(?:\(([^)]*)\))?[-+ #0]*(?:\*|\d+)?(?:\.(?:\*|\d+))?[hlL]?([a-zA-Z%])")
BRACE = re.compile(r"\{\{|\}\}|\{([^{}]*)\}")


def mismatch(entry: Entry) -> str | None:
    """The first directive that one side of ``entry`` lacks, if any; a source that is no format is not compared."""
    find = {"python-format": _percent, "python-brace-format": _brace, "c-format": _percent}
    for flag in sorted(entry.flags & find.keys()):
        wanted = find[flag](entry.msgid if entry.plural is None else entry.plural)
        if wanted is None:
            continue
        for text in entry.msgstr:
            found = find[flag](text)
            if found is None:
                return text
            missing, surplus = wanted - found, found - wanted
            if surplus or (missing and entry.plural is None) or sum(missing.values()) > 1:
                return next(iter(surplus or missing))
    return None


def _percent(text: str) -> Counter[str] | None:
    directives = Counter[str]()
    for match in PERCENT.finditer(text):
        name, kind = match.groups()
        if kind != "%":
            directives[match[0] if name is None else f"%({name}){kind}"] += 1
    return None if "%" in PERCENT.sub("", text) else directives


def _brace(text: str) -> Counter[str] | None:
    names = {match[1].partition(":")[0].partition("!")[0] for match in BRACE.finditer(text) if match[1] is not None}
    return None if {"{", "}"} & set(BRACE.sub("", text)) else Counter({f"{{{name}}}": 1 for name in names})
