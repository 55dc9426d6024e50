"""New messages and old translations -> new catalogues, without losing a sentence.

A message takes, in this order: its own old translation; that of exactly the same text anywhere, past texts included;
that of the text it replaces or resembles, as a suggestion (fuzzy) that keeps the former text (``#|``).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from vetcourse.catalogue import Entry, Key
from vetcourse.translate.extract.message import Message, Template, Templates
from vetcourse.translate.memory import Found, Memory, Neighbours, remembered
from vetcourse.translate.notes import own, without_own
from vetcourse.translate.script import has_han, is_neutral
from vetcourse.translate.store import Store

__all__ = ["Merged", "merge"]

ALIKE = 0.3
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
NEGATIONS = re.compile("[不没未无非莫勿]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """The new state of one language: catalogues by domain, past translations, and what happened to how many."""

    catalogues: Mapping[str, tuple[Entry, ...]]
    past: Mapping[tuple[str, Key], Entry]
    counts: Mapping[str, int]


def merge(templates: Templates, store: Store, *, terms: Mapping[str, str] | None = None) -> Merged:
    """Merge all domains of one language; ``terms`` are agreed translations of whole texts (the glossary)."""
    before = _before(store)
    renamed = _renamed(templates, before)
    found = list(_found(templates, before, renamed, store))
    chooser = _Chooser(memory=Memory(found), terms=terms or {})
    chosen: dict[str, list[tuple[str, Entry]]] = {}
    for domain, template in templates.items():
        old = before.get(renamed.get(domain, domain), {})
        chosen[domain] = [chooser.choose(message, old) for message in template]
    settled = (
        Found(entry=entry, domain=domain, gone=False)
        for domain, entries in chosen.items()
        for fate, entry in entries
        if fate in ("kept", "restored") and has_han(entry.msgid)
    )
    neighbours = Neighbours([*settled, *(one for one in found if one.gone)])
    counts: Counter[str] = Counter()
    catalogues = {}
    for domain, template in templates.items():
        replaced = _replaced(template, before.get(renamed.get(domain, domain), {}))
        entries = []
        for fate, entry in chosen[domain]:
            if fate == "missing":
                fate, entry = _suggest(entry, replaced.get(entry.key), neighbours, domain, terms or {})
            counts[fate] += 1
            entries.append(entry)
        catalogues[domain] = tuple(entries)
    return Merged(catalogues=catalogues, past=_past(before, store, catalogues), counts=counts)


def _key(message: Message) -> Key:
    return message.msgctxt, message.msgid


def _before(store: Store) -> dict[str, dict[Key, Entry]]:
    return {
        domain: {entry.key: entry for entry in found.entries if entry.msgid}
        for domain, found in store.catalogues.items()
    }


def _renamed(templates: Templates, before: Mapping[str, Mapping[Key, Entry]]) -> dict[str, str]:
    """New domain -> the vanished domain that most of its messages come from."""
    vanished = {domain: set(old) for domain, old in before.items() if domain not in templates}
    pairs = []
    for domain, template in templates.items():
        if domain in before:
            continue
        keys = {_key(message) for message in template}
        for former, old in vanished.items():
            shared = len(keys & old) / max(1, min(len(keys), len(old)))
            if shared >= ALIKE:
                pairs.append((shared, domain, former))
    renamed: dict[str, str] = {}
    for _, domain, former in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if domain not in renamed and former not in renamed.values():
            renamed[domain] = former
    return renamed


def _found(
    templates: Templates, before: Mapping[str, Mapping[Key, Entry]], renamed: Mapping[str, str], store: Store
) -> Iterator[Found]:
    names = {former: domain for domain, former in renamed.items()}
    for former, old in before.items():
        domain = names.get(former, former)
        alive = {_key(message) for message in templates.get(domain, ())}
        for key, entry in old.items():
            yield Found(entry=entry, domain=domain, gone=entry.obsolete or key not in alive)
    for domain, entry in remembered(store):
        yield Found(entry=entry, domain=names.get(domain, domain), gone=True)


def _replaced(template: Template, old: Mapping[Key, Entry]) -> dict[Key, Entry]:
    """New message -> the message that stood in its place: the same context, or one for one between unchanged ones."""
    new_keys, old_keys = [_key(message) for message in template], list(old)
    by_context = {key[0]: key for key in old_keys if key[0] is not None}
    found = {key: old[by_context[key[0]]] for key in new_keys if key not in old and key[0] in by_context}
    blocks = SequenceMatcher(None, old_keys, new_keys, autojunk=False).get_opcodes()
    for action, first, last, start, end in blocks:
        if action == "replace" and last - first == end - start:
            for former, key in zip(old_keys[first:last], new_keys[start:end], strict=True):
                if key not in old and former not in new_keys:
                    found.setdefault(key, old[former])
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Chooser:
    """Finds the translation that was made for a message."""

    memory: Memory
    terms: Mapping[str, str]

    def choose(self, message: Message, old: Mapping[Key, Entry]) -> tuple[str, Entry]:
        """The fate of the message, and its entry."""
        key = _key(message)
        empty = Entry(msgid=message.msgid, msgctxt=message.msgctxt, msgstr=("",))
        entry = replace(old.get(key, empty), obsolete=False, references=(), extracted=message.notes)
        if entry.msgstr[0] and not entry.fuzzy:
            return "kept", _final(entry, entry.msgstr, entry.comments)
        exact = self.memory.find(key)
        if exact and not (entry.msgstr[0] and exact[0].entry.fuzzy):
            return _restored(entry, exact)
        if entry.msgstr[0]:
            return "fuzzy", entry
        agreed = self.terms.get(message.msgid) or (message.msgid if is_neutral(message.msgid) else None)
        if agreed is not None:
            return "restored", _final(entry, (agreed,), entry.comments)
        return "missing", entry


def _final(entry: Entry, msgstr: tuple[str, ...], comments: Iterable[str]) -> Entry:
    return replace(
        entry,
        msgstr=msgstr,
        flags=entry.flags - {"fuzzy"},
        comments=without_own(comments),
        previous=None,
        previous_ctxt=None,
        previous_plural=None,
    )


def _restored(entry: Entry, exact: list[Found]) -> tuple[str, Entry]:
    best = exact[0].entry
    final = _final(entry, best.msgstr, entry.comments or best.comments)
    if len(exact) == 1:
        return "restored", final
    others = [own(f"also translated in {one.domain}: {one.entry.msgstr[0]}") for one in exact[1:]]
    return "fuzzy", replace(final, flags=final.flags | {"fuzzy"}, comments=(*final.comments, *others))


def _suggest(
    entry: Entry, replaced: Entry | None, neighbours: Neighbours, domain: str, terms: Mapping[str, str]
) -> tuple[str, Entry]:
    """A suggestion from the text that stood in the place of this one, or from the most similar text."""
    found = None
    if replaced is not None and replaced.msgstr[0] and _resembles(entry, replaced):
        found = Found(entry=replaced, domain=domain, gone=True)
    found = found or neighbours.find(entry.msgid, domain)
    if found is None:
        return "missing", entry
    notes = [own(f"suggested by {found.domain}")]
    notes += [own(f"check the {what}") for what in _differences(found.source, entry.msgid, terms)]
    context = found.entry.previous_ctxt if found.entry.previous is not None else found.entry.msgctxt
    suggestion = replace(
        entry,
        msgstr=found.entry.msgstr[:1],
        flags=entry.flags | {"fuzzy"},
        previous=found.source,
        previous_ctxt=context if context != entry.msgctxt else None,
        comments=(*without_own(entry.comments or found.entry.comments), *notes),
    )
    return "suggested", suggestion


def _resembles(new: Entry, old: Entry) -> bool:
    """In the place of the old message, and with the same context or a part of its words."""
    if new.msgctxt is not None:
        return True
    return len(set(new.msgid) & set(old.msgid)) >= 0.3 * min(len(set(new.msgid)), len(set(old.msgid)))


def _differences(old: str, new: str, terms: Mapping[str, str]) -> Iterator[str]:
    if Counter(NUMBER.findall(old)) != Counter(NUMBER.findall(new)):
        yield "numbers"
    if Counter(NEGATIONS.findall(old)) != Counter(NEGATIONS.findall(new)):
        yield "negation"
    if any((term in old) != (term in new) for term in terms if len(term) < 20):
        yield "terms"


def _past(
    before: Mapping[str, Mapping[Key, Entry]], store: Store, catalogues: Mapping[str, Iterable[Entry]]
) -> dict[tuple[str, Key], Entry]:
    """Translations that no catalogue shows any longer."""
    alive = {(entry.key, entry.msgstr) for entries in catalogues.values() for entry in entries if not entry.fuzzy}
    offered = {entry.msgstr for entries in catalogues.values() for entry in entries}
    past: dict[tuple[str, Key], Entry] = {(domain, entry.key): entry for domain, entry in remembered(store)}
    for domain, old in before.items():
        now = {entry.key: entry for entry in catalogues.get(domain, ())}
        for key, entry in old.items():
            changed = key in now and now[key].msgstr == entry.msgstr
            lost = entry.msgstr[0] and not changed and (not entry.fuzzy or entry.msgstr not in offered)
            if lost:
                past[domain, key] = entry
    return {place: entry for place, entry in past.items() if entry.fuzzy or (entry.key, entry.msgstr) not in alive}
