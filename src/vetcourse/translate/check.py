"""``vetcourse translate check``: all catalogues of some languages, read strictly and linted."""

from __future__ import annotations

from collections.abc import Iterable

from vetcourse.languages import Language
from vetcourse.places import Places
from vetcourse.translate import lint
from vetcourse.translate.lint import Finding
from vetcourse.translate.store import open_stores
from vetcourse.translate.update import agreed

__all__ = ["check"]


def check(places: Places, languages: Iterable[Language]) -> list[Finding]:
    """All findings in the order of the files; raises DamagedError with all problems of all damaged files."""
    targets = list(languages)
    stores = open_stores(places.locales, [language.code for language in targets])
    found: list[Finding] = []
    for language, store in zip(targets, stores, strict=True):
        terms = agreed(places.root, language.code)
        for domain, catalogue in store.catalogues.items():
            found += lint.check(domain, catalogue, language=language.code, terms=terms, complete=language.complete)
    return found
