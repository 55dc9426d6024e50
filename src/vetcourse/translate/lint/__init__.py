"""The quality lint: every rule with an example, every finding with file, line and both texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from vetcourse.catalogue import Catalogue, Entry
from vetcourse.translate.lint import exact, meaning, wording
from vetcourse.translate.lint.finding import Example, Finding, Pair, Rule, Severity
from vetcourse.translate.notes import ignored
from vetcourse.translate.script import has_han

__all__ = ["FUZZY", "MISSING", "RULES", "WAIVER", "Example", "Finding", "Pair", "Rule", "Severity", "broken", "check"]

RULES: tuple[Rule, ...] = (*exact.RULES, *wording.RULES, *meaning.RULES)
FUZZY, MISSING, WAIVER = "fuzzy", "untranslated", "waiver"


def check(
    domain: str, found: Catalogue, *, language: str, terms: Mapping[str, str], complete: bool
) -> Iterator[Finding]:
    """All findings of one catalogue.

    An open entry, and whatever is wrong with a fuzzy one, is an error in a *complete* language, else a warning.
    """
    known = {rule.name for rule in RULES} | {FUZZY, MISSING}
    for entry in found:
        waived = ignored(entry.comments)
        for name in waived.keys() - known:
            yield _finding(WAIVER, Severity.WARNING, found, entry, name)
        for rule, severity, text in _broken(domain, entry, language=language, terms=terms, complete=complete):
            if rule not in waived:
                yield _finding(rule, severity, found, entry, text)


def broken(pair: Pair, rules: Iterable[Rule] = RULES) -> Iterator[tuple[Rule, str]]:
    """The rules that a pair of texts breaks, one result each, with what is wrong; a danger is reported alone."""
    for rule in rules:
        texts = list(rule.find(pair))
        if texts:
            yield rule, "; ".join(texts[:4])
        if texts and rule.name == "safety":
            return


def _broken(
    domain: str, entry: Entry, *, language: str, terms: Mapping[str, str], complete: bool
) -> Iterator[tuple[str, Severity, str]]:
    state = Severity.ERROR if complete else Severity.WARNING
    if not entry.complete:
        yield MISSING, state, ""
        return
    if entry.fuzzy:
        yield FUZZY, state, entry.previous or ""
    if entry.msgstr == (entry.msgid,) and not has_han(entry.msgid):
        return
    for index, target in enumerate(entry.msgstr):
        source = entry.msgid if index == 0 or entry.plural is None else entry.plural
        pair = Pair(domain=domain, source=source, target=target, terms=terms, language=language)
        for rule, text in broken(pair):
            single = entry.plural is not None and index < len(entry.msgstr) - 1
            if not (single and rule.name in ("numbers", "placeholders")):
                yield rule.name, state if entry.fuzzy else rule.severity, text


def _finding(rule: str, severity: Severity, found: Catalogue, entry: Entry, text: str) -> Finding:
    line = entry.msgstr_line or entry.line
    return Finding(rule=rule, severity=severity, path=found.path, line=line, text=text, entry=entry)
