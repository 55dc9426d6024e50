"""How far each page of each language is, from the catalogues alone: no Sphinx, well under a second."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from vetcourse.catalogue import Catalogue, Entry
from vetcourse.places import Places
from vetcourse.translate.script import HAN
from vetcourse.translate.store import open_stores

__all__ = ["Row", "status", "total", "words"]

ELSEWHERE = ("exercises", "data", "figures", "vetcourse")  # catalogues whose texts do not stand on pages
WORD = re.compile(rf"[{HAN}]|[^\W\d_{HAN}]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One catalogue: messages by state, and the words of their source (a Han character is a word).

    ``stale`` messages are gone from the source, which has changed since the last update.
    """

    language: str
    domain: str
    messages: int
    translated: int
    fuzzy: int
    missing: int
    stale: int
    words: int
    words_left: int

    @property
    def percent(self) -> int:
        """How much is translated, rounded down, so that 100 means all."""
        return 100 * self.translated // self.messages if self.messages else 100

    def to_json(self) -> dict[str, str | int]:
        """Plain values, keys in a fixed order."""
        return {**asdict(self), "percent": self.percent}


def status(places: Places, languages: Iterable[str]) -> list[Row]:
    """One row for each catalogue; raises DamagedError with all problems of all catalogues."""
    sources = _Sources(places.root / "docs")
    return [
        _row(store.language, domain, found, sources)
        for store in open_stores(places.locales, languages)
        for domain, found in _with_new_pages(store.catalogues, sources)
    ]


def total(rows: Iterable[Row], domain: str = "") -> Row:
    """The sum of some rows of one language."""
    listed = list(rows)
    sums = {
        name: sum(getattr(row, name) for row in listed)
        for name in ("messages", "translated", "fuzzy", "missing", "stale", "words", "words_left")
    }
    return Row(language=listed[0].language if listed else "", domain=domain, **sums)


def words(text: str) -> int:
    """Han characters and words of other scripts."""
    return len(WORD.findall(text))


def _with_new_pages(catalogues: Mapping[str, Catalogue], sources: _Sources) -> Iterator[tuple[str, Catalogue]]:
    names = sorted({*catalogues, *sources.pages})
    yield from ((name, catalogues.get(name) or Catalogue(path=name)) for name in names)


def _row(language: str, domain: str, found: Catalogue, sources: _Sources) -> Row:
    entries = list(found)
    stale = [entry for entry in entries if sources.lacks(domain, entry)]
    usable = [entry for entry in entries if entry.usable]
    fuzzy = sum(entry.fuzzy and entry.complete for entry in entries)
    counted = [(entry, words(entry.msgid)) for entry in entries]
    return Row(
        language=language,
        domain=domain,
        messages=len(entries),
        translated=len(usable),
        fuzzy=fuzzy,
        missing=len(entries) - len(usable) - fuzzy,
        stale=len(stale),
        words=sum(count for _, count in counted),
        words_left=sum(count for entry, count in counted if not entry.usable),
    )


class _Sources:
    """The sources of the pages as plain text: enough to see that a message is no longer there."""

    def __init__(self, docs: Path) -> None:
        self.pages = {path.relative_to(docs).with_suffix("").as_posix(): path for path in docs.rglob("*.rst")}
        self._shared = "\n".join(path.read_text(encoding="utf-8") for path in sorted(docs.glob("*.yaml")))
        self._texts: dict[str, str] = {}

    def lacks(self, domain: str, entry: Entry) -> bool:
        """Whether the page of *domain* no longer has this text, or is gone itself."""
        path = self.pages.get(domain)
        if path is None:
            return domain.partition("/")[0] not in ELSEWHERE
        if domain not in self._texts:
            self._texts[domain] = _squeezed(path.read_text(encoding="utf-8"))
        wanted = _squeezed(entry.msgid)
        return wanted not in self._texts[domain] and wanted not in self._squeezed_shared

    @property
    def _squeezed_shared(self) -> str:
        if "" not in self._texts:
            self._texts[""] = _squeezed(self._shared)
        return self._texts[""]


def _squeezed(text: str) -> str:
    return "".join(text.replace("\\", "").split())
