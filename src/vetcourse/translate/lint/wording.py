"""Rules on characters, marks and spacing of the translation itself."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from vetcourse.translate.lint.finding import Example, Pair, Rule, Severity, Words
from vetcourse.translate.script import HAN

__all__ = ["RULES"]

TITLE = re.compile(r"《([^》]+)》")
HAN_RUN = re.compile(f"[{HAN}]+")
FULLWIDTH = re.compile("[\u3000-\u3006\u3008-\u301f\u3030\uff00-\uffef\u2e80-\u2fff]|——|……")
SPACE_BEFORE = re.compile(r"(?<=[^\s(\[]) +[,.;:?!%)\]](?=\s|\Z|[)\]\"”’])")
NO_SPACE_AFTER = re.compile(
    r"[a-z)\]\"”][,;?!](?=[A-Za-z(])|[a-z)][.:](?=[A-Z][a-z])|[a-z]\)(?=[A-Za-z])|[a-z]{3,}(?=\([a-z]{4})"
)
DOUBLE_SPACE = re.compile(r"(?<=\S) {2,}(?=\S)")
INSIDE_BRACKET = re.compile(r"[(\[] +(?=[^\s)\]])")
REPEATED = re.compile(r"\b([A-Za-z]{2,})\s+\1\b", re.IGNORECASE)
MAY_REPEAT = {"had", "that", "is", "nous", "vous"}
PAIRS = {"(": ")", "[": "]", "{": "}", "“": "”", "‘": "’"}


def leftover(pair: Pair) -> Words:
    """Words of the source language; the title of a Chinese work may stay."""
    if pair.han:
        if pair.target == pair.source and len(HAN_RUN.findall(pair.source)) > 0 and len(pair.source) > 8:
            yield pair.target[:20]
        return
    titles = "".join(TITLE.findall(pair.source))
    yield from (run for run in dict.fromkeys(HAN_RUN.findall(pair.there.shown)) if run not in titles)


def fullwidth(pair: Pair) -> Words:
    """Chinese marks in a language that does not use them."""
    if not pair.han:
        yield from dict.fromkeys(FULLWIDTH.findall(pair.there.shown))


def edges(pair: Pair) -> Words:
    """Blanks at the edges are as in the source; a Chinese mark there may become a mark and a blank."""
    for name, cut, edge in (("start", str.lstrip, slice(0, 1)), ("end", str.rstrip, slice(-1, None))):
        here, there = cut(pair.source) != pair.source, cut(pair.target) != pair.target
        if here != there and not (there and FULLWIDTH.match(pair.source[edge])):
            yield name


def spacing(pair: Pair) -> Words:
    """One blank after a mark, none before it, none doubled."""
    if pair.han:
        return
    text = _readable(pair)
    for pattern in (SPACE_BEFORE, NO_SPACE_AFTER, DOUBLE_SPACE, INSIDE_BRACKET):
        for match in pattern.finditer(text):
            if f"{match[0]}(" not in pair.source and match[0] not in pair.source:
                yield _around(text, match.start(), match.end())


def brackets(pair: Pair) -> Words:
    """Brackets and curly quotation marks come in pairs."""
    counts, source = Counter(pair.there.shown), unicodedata.normalize("NFKC", pair.here.shown)
    for first, last in PAIRS.items():
        apostrophes = first == "‘"
        if counts[first] - counts[last] != source.count(first) - source.count(last) and not (
            apostrophes and counts[last] > counts[first]
        ):
            yield f"{first}{last}"
    if counts['"'] % 2 and not source.count('"') % 2:
        yield '"'


def repeated(pair: Pair) -> Words:
    """A word that stands twice."""
    for match in REPEATED.finditer(_readable(pair)):
        if match[1].lower() not in MAY_REPEAT:
            yield match[0]


def _readable(pair: Pair) -> str:
    """What is shown, with a letter for each literal and no mark for a role."""
    if pair.plain:
        return pair.there.shown
    text = pair.there.shown.replace("\ue000", "X").replace("\ue001\ue002", "X")
    return re.sub("[\ue001-\ue004*\\\\]", "", text)


def _around(text: str, start: int, end: int) -> str:
    return text[max(0, start - 8) : end + 8].strip()


def _rule(name: str, severity: Severity, find: object, source: str, bad: str, good: str) -> Rule:
    example = Example(source=source, bad=bad, good=good)
    return Rule(name=name, severity=severity, find=find, example=example)  # type: ignore[arg-type]


RULES = (
    _rule(
        "leftover",
        Severity.ERROR,
        leftover,
        "农村居民的收入",
        "Income of 农村 residents",
        "Income of rural residents",
    ),
    _rule(
        "fullwidth", Severity.ERROR, fullwidth, "先排序，再累加。", "Sort first， then add.", "Sort first, then add."
    ),
    _rule("edges", Severity.ERROR, edges, "收入", "Income ", "Income"),
    _rule("spacing", Severity.WARNING, spacing, "先排序，再累加。", "Sort first,then add.", "Sort first, then add."),
    _rule("brackets", Severity.WARNING, brackets, "收入（元）", "Income (yuan", "Income (yuan)"),
    _rule("repeated", Severity.WARNING, repeated, "收入的差距", "The gap in in income", "The gap in income"),
)
