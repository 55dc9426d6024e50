"""What GNU gettext asks of whole messages: line ends, plural forms, format directives."""

from __future__ import annotations

from collections.abc import Sequence

from vetcourse.catalogue.entry import Entry
from vetcourse.errors import Problem

__all__ = ["problems"]


def problems(path: str, entries: Sequence[Entry], header: Entry | None) -> list[Problem]:
    """Problems of the messages of one file that is grammatical; ``header`` is the entry that describes it."""
    found: list[Problem] = []
    for entry in entries:
        if entry.usable:
            found += _newlines(path, entry)
            if any(flag.endswith("-format") and not flag.startswith("no-") for flag in entry.flags):
                found += _formats(path, entry)
    plurals = [entry for entry in entries if entry.plural is not None and not entry.obsolete]
    text = header.msgstr[0] if header else ""
    if plurals or ("nplurals=" in text and "plural=" in text):
        found += _plurals(path, plurals, text, header.line if header else 1)
    return found


def _newlines(path: str, entry: Entry) -> list[Problem]:
    texts = (*entry.msgstr, *(() if entry.plural is None else (entry.plural,)))
    starts = any(text.startswith("\n") != entry.msgid.startswith("\n") for text in texts)
    ends = any(text.endswith("\n") != entry.msgid.endswith("\n") for text in texts)
    names = [name for name, wrong in (("newline_start", starts), ("newline_end", ends)) if wrong]
    return [Problem(key=f"translate.{name}", path=path, line=entry.msgstr_line) for name in names]


def _formats(path: str, entry: Entry) -> list[Problem]:
    from vetcourse.catalogue.formats import mismatch

    wrong = mismatch(entry)
    return (
        []
        if wrong is None
        else [Problem(key="translate.format", params={"text": wrong}, path=path, line=entry.msgstr_line)]
    )


def _plurals(path: str, plurals: Sequence[Entry], header: str, line: int) -> list[Problem]:
    from vetcourse.catalogue.plurals import PluralError, rule

    try:
        forms = rule(header).forms
    except PluralError as error:
        return [Problem(key=f"translate.{error.name}", params={"text": error.text}, path=path, line=line)]
    return [
        Problem(
            key="translate.plural_count",
            params={"expected": forms, "found": len(entry.msgstr)},
            path=path,
            line=entry.msgstr_line,
        )
        for entry in plurals
        if len(entry.msgstr) != forms
    ]
