"""``vetcourse translate update``: extract, merge, write."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vetcourse.languages import Language
from vetcourse.places import Places
from vetcourse.translate import pofile
from vetcourse.translate.extract import Templates
from vetcourse.translate.memory import to_file
from vetcourse.translate.merge import Merged, merge
from vetcourse.translate.store import Store, catalogue_path, memory_path, open_stores

__all__ = ["Update", "agreed", "update"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """What an update did to one language: messages by fate, the changed files, and those of them that are gone."""

    language: str
    counts: Mapping[str, int]
    changed: tuple[Path, ...]
    removed: tuple[Path, ...]


def update(places: Places, templates: Templates, languages: Iterable[Language]) -> list[Update]:
    """Bring all catalogues of some languages up to date.

    Raises DamagedError, before anything is written, with all problems of all catalogues; UsageError if a file was
    changed by somebody else meanwhile.
    """
    targets = list(languages)
    stores = open_stores(places.locales, [language.code for language in targets])
    plans = [
        (language, store, _merged(places, templates, language, store))
        for language, store in zip(targets, stores, strict=True)
    ]
    return [_write(language, store, merged) for language, store, merged in plans]


def _merged(places: Places, templates: Templates, language: Language, store: Store) -> Merged:
    return merge(templates, store, terms=agreed(places.root, language.code))


def _write(language: Language, store: Store, merged: Merged) -> Update:
    changes: dict[Path, str | None] = {}
    for domain, found in store.catalogues.items():
        if domain not in merged.catalogues:
            changes[store.path(domain)] = None
        else:
            fields = pofile.header(language.code, language.plural, found.header)
            changes[store.path(domain)] = pofile.render(fields, merged.catalogues[domain])
    for domain, entries in merged.catalogues.items():
        if domain not in store.catalogues:
            path = catalogue_path(store.locales, language.code, domain)
            changes[path] = pofile.render(pofile.header(language.code, language.plural), entries)
    past = to_file(merged.past)
    if past or store.memory is not None:
        text = pofile.render(pofile.header(language.code, language.plural), past) if past else None
        changes[memory_path(store.locales, language.code)] = text
    changed = pofile.write_all(changes, store.content)
    removed = tuple(
        path for path in changed if changes[path] is None and path != memory_path(store.locales, language.code)
    )
    return Update(language=language.code, counts=merged.counts, changed=tuple(changed), removed=removed)


def agreed(root: Path, language: str) -> dict[str, str]:
    """The renderings that ``docs/glossary.yaml`` agrees on: terms and, where given, their definitions."""
    path = root / "docs" / "glossary.yaml"
    if not path.is_file():
        return {}
    import yaml

    record: dict[str, Any] = yaml.load(
        path.read_text(encoding="utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    )
    found = {}
    for term in record.get("terms", ()):
        for source, target in (("zh", language), ("definition_zh", f"definition_{language}")):
            if term.get(source) and term.get(target):
                found[str(term[source])] = str(term[target])
    return found
