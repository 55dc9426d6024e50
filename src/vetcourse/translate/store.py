"""The catalogues of one language on the disk, read strictly and all at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from vetcourse import catalogue
from vetcourse.catalogue import Catalogue
from vetcourse.errors import DamagedError, Problem

__all__ = ["Store", "catalogue_path", "memory_path", "open_store", "open_stores"]

FOLDER = "LC_MESSAGES"
MEMORY = "memory"
FOREIGN = "sphinx"  # overrides of Sphinx's own words: not ours to merge


@dataclass(frozen=True, slots=True, kw_only=True)
class Store:
    """What was on the disk: catalogues by domain, the memory, and the bytes they were read from."""

    language: str
    locales: Path
    catalogues: Mapping[str, Catalogue]
    memory: Catalogue | None
    content: Mapping[Path, bytes]

    def path(self, domain: str) -> Path:
        """The file of a domain."""
        return catalogue_path(self.locales, self.language, domain)


def catalogue_path(locales: Path, language: str, domain: str) -> Path:
    """``locales/en/LC_MESSAGES/unit1/l05_olive.po``."""
    return locales / language / FOLDER / f"{domain}.po"


def memory_path(locales: Path, language: str) -> Path:
    """Where past translations are kept: beside ``locales``, since Sphinx would take them for a language."""
    return locales.parent / MEMORY / f"{language}.po"


def open_store(locales: Path, language: str) -> Store:
    """Read all catalogues of a language; raises DamagedError with all problems of all files."""
    return open_stores(locales, [language])[0]


def open_stores(locales: Path, languages: Iterable[str]) -> list[Store]:
    """Read all catalogues of some languages; raises DamagedError with all problems of all files."""
    problems: list[Problem] = []
    stores = [_open(locales, language, problems) for language in languages]
    if problems:
        raise DamagedError(problems)
    return stores


def _open(locales: Path, language: str, problems: list[Problem]) -> Store:
    folder = locales / language / FOLDER
    catalogues: dict[str, Catalogue] = {}
    content: dict[Path, bytes] = {}
    for path in sorted(folder.rglob("*.po")):
        domain = path.relative_to(folder).with_suffix("").as_posix()
        found = _read(path, locales.parent, content, problems)
        if found is not None and domain != FOREIGN:
            catalogues[domain] = found
    path = memory_path(locales, language)
    memory = _read(path, locales.parent, content, problems) if path.is_file() else None
    return Store(language=language, locales=locales, catalogues=catalogues, memory=memory, content=content)


def _read(path: Path, root: Path, content: dict[Path, bytes], problems: list[Problem]) -> Catalogue | None:
    shown = path.relative_to(root).as_posix()
    content[path] = path.read_bytes()
    try:
        return catalogue.parse(shown, content[path])
    except DamagedError as error:
        problems += error.problems
        return None
