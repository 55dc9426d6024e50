"""Translations by domain and message, and the program's own sentences by key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from pathlib import Path

from vetcourse import catalogue
from vetcourse.messages import FALLBACK, SOURCE

__all__ = ["Catalogues"]


@dataclass(frozen=True, slots=True)
class Catalogues:
    """The catalogues below one ``locales`` folder."""

    folder: Path

    def translate(self, domain: str, message: str, language: str) -> str:
        """Return the translation of *message*, or the empty string."""
        return _entries(self.path(domain, language)).get((None, message), "")

    def label(self, key: str, language: str, **params: object) -> str:
        """Return the sentence called *key*, filled in; a new language says in English what it cannot say yet."""
        source = _sources(key.split(".")[0])[key]
        spoken = () if language == SOURCE else (language, FALLBACK)
        found = (_entries(self.path("vetcourse", code)).get((key, source)) for code in spoken)
        text = next(filter(None, found), source)
        for name, value in params.items():
            text = text.replace("{" + name + "}", str(value))
        return text

    def pages(self, pages: str, language: str) -> str:
        """Return ``91`` or ``91-92`` as *language* cites pages."""
        first, _, last = pages.partition("-")
        return self.label("book.page_range" if last else "book.page", language, first=first, last=last)

    def path(self, domain: str, language: str) -> Path:
        """Return the file of one domain; it need not exist."""
        return self.folder / language / "LC_MESSAGES" / f"{domain}.po"


@cache
def _sources(area: str) -> dict[str, str]:
    texts: dict[str, str] = import_module(f"vetcourse.texts.{area}").TEXTS
    return texts


def _entries(path: Path) -> Mapping[tuple[str | None, str], str]:
    try:
        changed = path.stat().st_mtime_ns
    except FileNotFoundError:
        return {}
    return _texts(path, changed)


@lru_cache(maxsize=256)
def _texts(path: Path, _changed: int) -> Mapping[tuple[str | None, str], str]:
    return catalogue.load(path)
