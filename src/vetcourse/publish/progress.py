"""How much of a language is translated, for a reader who is about to choose an edition."""

from __future__ import annotations

from pathlib import Path

from vetcourse import catalogue, languages
from vetcourse.errors import DamagedError
from vetcourse.languages import Edition

__all__ = ["percent"]

FOREIGN = "sphinx.po"  # overrides of Sphinx's own words


def percent(edition: Edition) -> int | None:
    """The share of the course that is translated, rounded down; None if the language is held complete, or is."""
    record = languages.default_file()
    language = languages.language(edition.frame, record)
    if language.complete:
        return None
    folder = record.parent / language.code / "LC_MESSAGES"
    counts = [_count(path) for path in folder.rglob("*.po") if path.relative_to(folder).as_posix() != FOREIGN]
    done, total = (sum(column) for column in zip((0, 0), *counts, strict=True))
    share = 100 * done // total if total else 0
    return None if share == 100 else share


def _count(path: Path) -> tuple[int, int]:
    """Usable and all messages; a damaged catalogue stops the edition that needs it, not those that only name it."""
    try:
        entries = [entry for entry in catalogue.read(path).entries if entry.msgid and not entry.obsolete]
    except DamagedError:
        return 0, 0
    return sum(entry.usable for entry in entries), len(entries)
