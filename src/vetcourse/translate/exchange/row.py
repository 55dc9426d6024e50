"""A translation outside its catalogue: one row of a sheet, one unit of an XLIFF file."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from vetcourse.catalogue import Catalogue, Entry

__all__ = ["DRAFT", "FUZZY", "MISSING", "TRANSLATED", "Row", "key_of", "rows"]

TRANSLATED, FUZZY, MISSING, DRAFT = "translated", "fuzzy", "missing", "draft"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One form of one message.

    ``key`` names the message by its text and fixes the translation it was exported with; ``place`` says where in its
    file the row stands; ``fault`` what a spreadsheet program made of the translation, if it is no text any longer.
    """

    domain: str
    source: str
    target: str
    state: str
    key: str
    context: str = ""
    previous: str = ""
    note: str = ""
    place: str = ""
    fault: str = ""


def rows(
    catalogues: Mapping[str, Catalogue], *, open_only: bool = False, beside: Mapping[str, Catalogue] | None = None
) -> Iterator[Row]:
    """The rows of some catalogues in order; with *open_only* those that still need a translator.

    The notes quote the translations of *beside*, for translators who read that language and not the source.
    """
    for domain, found in catalogues.items():
        other = {entry.key: entry.msgstr[0] for entry in (beside or {}).get(domain, ()) if entry.usable}
        for entry in found:
            if not (open_only and entry.usable):
                yield from _forms(domain, entry, other.get(entry.key, ""))


def _forms(domain: str, entry: Entry, beside: str) -> Iterable[Row]:
    for index, target in enumerate(entry.msgstr):
        yield Row(
            domain=domain,
            source=entry.msgid if index == 0 or entry.plural is None else entry.plural,
            target=target,
            state=MISSING if not target else FUZZY if entry.fuzzy else TRANSLATED,
            key=key_of(entry, index),
            context=entry.msgctxt or "",
            previous=entry.previous or "",
            note=" · ".join(filter(None, (beside, *entry.extracted, *entry.comments))),
        )


def key_of(entry: Entry, index: int) -> str:
    """Twelve digits for context, source and plural; the form; eight digits for the translation and its state."""
    name = _digest(entry.msgctxt or "\0", entry.msgid, entry.plural or "\0", length=12)
    return f"{name}-{index}-{_digest(entry.msgstr[index], str(entry.fuzzy), length=8)}"


def _digest(*parts: str, length: int) -> str:
    return hashlib.sha256("\0\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:length]
