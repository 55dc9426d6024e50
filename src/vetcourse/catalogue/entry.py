"""The records of a catalogue."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

__all__ = ["Catalogue", "Entry", "Key"]

Key: TypeAlias = tuple[str | None, str]
"""What gettext looks a message up by: its context, if any, and its source text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One message of a catalogue.

    ``msgstr`` has one text, or one for each plural form.  ``previous`` is the source text that the translation was
    made for, where it was kept (``#|``).  ``comments`` are the translator's (``#``), ``extracted`` the program's
    (``#.``).
    """

    msgid: str
    msgstr: tuple[str, ...]
    msgctxt: str | None = None
    plural: str | None = None
    flags: frozenset[str] = frozenset()
    previous: str | None = None
    previous_ctxt: str | None = None
    previous_plural: str | None = None
    comments: tuple[str, ...] = ()
    extracted: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    obsolete: bool = False
    line: int = 0
    msgstr_line: int = 0

    @property
    def key(self) -> Key:
        """Context and source text."""
        return self.msgctxt, self.msgid

    @property
    def fuzzy(self) -> bool:
        """Whether the translation is only a suggestion."""
        return "fuzzy" in self.flags

    @property
    def complete(self) -> bool:
        """Whether every form has a text."""
        return all(self.msgstr)

    @property
    def usable(self) -> bool:
        """Whether a learner may be shown this translation."""
        return not self.obsolete and not self.fuzzy and self.complete and bool(self.msgid)


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """One ``.po`` file without errors."""

    path: str
    header: Mapping[str, str] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()

    def __iter__(self) -> Iterator[Entry]:
        """The messages in use, without the header and without obsolete ones."""
        return (entry for entry in self.entries if entry.msgid and not entry.obsolete)

    def texts(self) -> dict[Key, str]:
        """The translations a learner may be shown; of a plural, its last form."""
        return {entry.key: entry.msgstr[-1] for entry in self.entries if entry.usable}
