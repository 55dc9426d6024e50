"""Rows that come back: into the catalogues, or onto the list of what was rejected and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from vetcourse.catalogue import Entry
from vetcourse.errors import Problem
from vetcourse.languages import Language
from vetcourse.translate import pofile
from vetcourse.translate.exchange.row import DRAFT, FUZZY, MISSING, Row, key_of
from vetcourse.translate.lint import Pair, Severity, broken
from vetcourse.translate.notes import ignored, without_own
from vetcourse.translate.store import Store

__all__ = ["Imported", "take"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What became of the rows of an import, and the files that changed."""

    taken: int
    unchanged: int
    rejected: tuple[Problem, ...]
    changed: tuple[Path, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    domain: str
    number: int
    index: int


def take(store: Store, language: Language, rows: Iterable[Row], *, newer_too: bool = False) -> Imported:
    """Put the rows into the catalogues of *language*.

    A row is rejected if its message is gone or was edited, if its translation has changed since the export (unless
    *newer_too*), or if it breaks a rule of the lint.  Raises UsageError if a catalogue changes meanwhile.
    """
    entries = {domain: list(found) for domain, found in store.catalogues.items()}
    known = _index(entries)
    taken = unchanged = 0
    rejected: list[Problem] = []
    for row in _without_conflicts(rows, rejected):
        place = known.get((row.domain, row.key.rpartition("-")[0]))
        entry = None if place is None else entries[place.domain][place.number]
        reason = _reason(row, place, entry, language, newer_too=newer_too)
        if reason is not None:
            rejected.append(reason)
        elif place is None or entry is None or not _news(row, place, entry):
            unchanged += 1
        else:
            entries[place.domain][place.number] = _changed(row, place, entry)
            taken += 1
    changes: dict[Path, str | None] = {
        store.path(domain): pofile.render(
            pofile.header(language.code, language.plural, found.header), entries[domain]
        )
        for domain, found in store.catalogues.items()
        if entries[domain] != list(found)
    }
    changed = pofile.write_all(changes, store.content)
    return Imported(taken=taken, unchanged=unchanged, rejected=tuple(rejected), changed=tuple(changed))


def _index(entries: Mapping[str, list[Entry]]) -> dict[tuple[str, str], _Place]:
    return {
        (domain, key_of(entry, index).rpartition("-")[0]): _Place(domain=domain, number=number, index=index)
        for domain, found in entries.items()
        for number, entry in enumerate(found)
        for index in range(len(entry.msgstr))
    }


def _without_conflicts(rows: Iterable[Row], rejected: list[Problem]) -> Iterator[Row]:
    """Each message once; one that comes back in two wordings is rejected as a whole."""
    found: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        found.setdefault((row.domain, row.key), []).append(row)
    for same in found.values():
        if len({row.target for row in same}) > 1:
            rejected += [Problem(key="translate.row_twice", path=row.place) for row in same]
        else:
            yield same[0]


def _reason(
    row: Row, place: _Place | None, entry: Entry | None, language: Language, *, newer_too: bool
) -> Problem | None:
    if place is None or entry is None:
        params = {"text": row.source[:40], "domain": row.domain}
        return Problem(key="translate.row_unknown", params=params, path=row.place)
    source = entry.msgid if place.index == 0 or entry.plural is None else entry.plural
    if row.source and _lines(row.source) != _lines(source):
        return Problem(key="translate.row_source", params={"text": source[:40]}, path=row.place)
    if not _news(row, place, entry):
        return None
    if row.fault:
        return Problem(key="translate.row_value", params={"text": row.fault}, path=row.place)
    if not row.target:
        return Problem(key="translate.row_empty", params={"text": source[:40]}, path=row.place)
    if key_of(entry, place.index) != row.key and not newer_too:
        return Problem(key="translate.row_newer", params={"text": entry.msgstr[place.index][:60]}, path=row.place)
    waived = ignored(entry.comments)
    pair = Pair(domain=row.domain, source=source, target=_lines(row.target), language=language.code)
    for rule, text in broken(pair):
        if rule.severity is Severity.ERROR and rule.name not in waived:
            return Problem(key="translate.row_rule", params={"rule": rule.name, "text": text}, path=row.place)
    return None


def _news(row: Row, place: _Place, entry: Entry) -> bool:
    """Whether the row says anything that the catalogue does not."""
    if _lines(row.target) != entry.msgstr[place.index]:
        return True
    return bool(row.target) and row.state not in ("", MISSING) and (row.state in (FUZZY, DRAFT)) != entry.fuzzy


def _changed(row: Row, place: _Place, entry: Entry) -> Entry:
    msgstr = list(entry.msgstr)
    edited = msgstr[place.index] != _lines(row.target)
    msgstr[place.index] = _lines(row.target)
    if row.state == DRAFT or (row.state == FUZZY and not edited):
        return replace(entry, msgstr=tuple(msgstr), flags=entry.flags | {"fuzzy"})
    return replace(
        entry,
        msgstr=tuple(msgstr),
        flags=entry.flags - {"fuzzy"},
        comments=without_own(entry.comments),
        previous=None,
        previous_ctxt=None,
        previous_plural=None,
    )


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
