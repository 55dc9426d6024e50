"""What has ever been translated into one language, to be found again by text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz, process

from vetcourse.catalogue import Entry, Key
from vetcourse.translate.store import Store

__all__ = ["Found", "Memory", "Neighbours", "remembered", "to_file"]

NEAR = 72.0
NEAR_HERE = 45.0
CONTAINED = 88.0
SHORTEST = 8
SEPARATOR = " | "


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A translation: the text it was made for, and where it stands or stood.

    ``gone`` says that the place no longer has that text, so that a similar new text probably replaces it.
    """

    entry: Entry
    domain: str
    gone: bool

    @property
    def source(self) -> str:
        """The text that the translation was made for."""
        return self.entry.msgid if self.entry.previous is None else self.entry.previous


class Memory:
    """Finds the translations of exactly one text, wherever it stands or stood."""

    def __init__(self, found: Iterable[Found]) -> None:
        self._exact: dict[tuple[Key, str | None], list[Found]] = {}
        for one in found:
            entry = one.entry
            if not entry.msgstr[0]:
                continue
            if not entry.fuzzy:
                self._exact.setdefault((entry.key, entry.plural), []).append(one)
            elif entry.previous is not None:
                key = (entry.previous_ctxt or entry.msgctxt, entry.previous)
                self._exact.setdefault((key, entry.previous_plural), []).append(one)

    def find(self, key: Key, plural: str | None = None) -> list[Found]:
        """One result for each wording, the most frequent first; final translations hide fuzzy ones."""
        found = self._exact.get((key, plural), [])
        final = [one for one in found if not one.entry.fuzzy] or found
        counted = Counter(one.entry.msgstr for one in final)
        first = {one.entry.msgstr: one for one in reversed(final)}
        return [first[msgstr] for msgstr, _ in counted.most_common()]


class Neighbours:
    """Finds the translation of the most similar text."""

    def __init__(self, found: Iterable[Found]) -> None:
        self._all = [one for one in found if one.entry.msgstr[0]]
        self._texts = [one.entry.msgid for one in self._all]
        self._gone = [one for one in self._all if one.gone]
        self._gone_texts = [one.entry.msgid for one in self._gone]
        self._gone_here: dict[str, list[Found]] = {}
        for one in self._gone:
            self._gone_here.setdefault(one.domain, []).append(one)

    def find(self, text: str, domain: str) -> Found | None:
        """A text that is gone rather than one that is still used, and best of all one that is gone from *domain*."""
        here = self._gone_here.get(domain, [])
        return (
            _best(text, here, [one.entry.msgid for one in here], NEAR_HERE)
            or _best(text, self._gone, self._gone_texts, NEAR)
            or _best(text, self._all, self._texts, NEAR)
        )


def _best(text: str, pool: Sequence[Found], texts: Sequence[str], cutoff: float) -> Found | None:
    best = process.extractOne(text, texts, scorer=fuzz.ratio, score_cutoff=cutoff)
    if best is not None:
        return pool[best[2]]
    if len(text) < SHORTEST:
        return None
    grown = process.extract(text, texts, scorer=fuzz.partial_ratio, score_cutoff=CONTAINED, limit=5)
    return next((pool[index] for found, _, index in grown if len(found) >= max(SHORTEST, len(text) // 4)), None)


def remembered(store: Store) -> Iterator[tuple[str, Entry]]:
    """The past translations that the memory file keeps, with the domain each of them comes from."""
    for entry in store.memory or ():
        domain, _, context = (entry.msgctxt or "").partition(SEPARATOR)
        yield domain, replace(entry, msgctxt=context or None)


def to_file(past: Mapping[tuple[str, Key], Entry]) -> list[Entry]:
    """The entries of the memory file, in a fixed order."""
    ordered = sorted(past.items(), key=lambda item: (item[0][0], item[0][1][0] or "", item[0][1][1]))
    return [
        Entry(
            msgid=entry.msgid,
            msgstr=entry.msgstr,
            plural=entry.plural,
            msgctxt=domain if entry.msgctxt is None else f"{domain}{SEPARATOR}{entry.msgctxt}",
            flags=entry.flags,
            previous=entry.previous,
            previous_ctxt=entry.previous_ctxt,
            previous_plural=entry.previous_plural,
        )
        for (domain, _), entry in ordered
    ]
