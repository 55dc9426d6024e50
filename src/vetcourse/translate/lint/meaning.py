"""Rules on what the translation says: numbers, units, terms, kind and length of the sentence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from vetcourse.translate.lint.finding import Example, Pair, Rule, Severity, Words
from vetcourse.translate.lint.numbers import difference
from vetcourse.translate.script import has_han

__all__ = ["RULES"]

UNITS = {
    "%": r"%|per ?cent|pour cent|prozent|por ci?ento|percentage|proportion|share",
    "％": r"%|per ?cent|pour cent|prozent|por ci?ento|percentage",
    "‰": r"‰|per mille|per thousand",
    "美元": r"\bUSD?\b|dollars?|\$",
    "欧元": r"\bEUR\b|euros?|€",
    "公里": r"\bkm\b|kilomet",
    "千米": r"\bkm\b|kilomet",
    "平方米": r"m²|square met|sq\.? ?m",
    "公顷": r"\bha\b|hectare",
    "公斤": r"\bkg\b|kilogram",
    "千克": r"\bkg\b|kilogram",
    "摄氏度": r"°C|Celsius",
    "℃": r"°C|℃|Celsius",
}
MONEY = re.compile(r"(?<=[\d万亿千百])\s*元(?!素|旦|年|宵|件)")
YUAN = re.compile(r"yuan|RMB|CNY|¥|￥", re.IGNORECASE)
ENDINGS = {"。": ".", ".": ".", "？": "?", "?": "?", "！": "!", "!": "!", "：": ":", ":": ":"}
CLOSERS = "）)］]】」』”’\"'》*_ \ue000\ue001\ue002\ue003\ue004"
BRACKETS = "）)］]】"
ASKING = re.compile("[?？吗呢谁哪何几]|多少|什么|怎|是否|能否|多大|多久|多高|多远")
ANNOUNCING = re.compile("如下|下面|以下|下列|下表|下图")
SENTENCE_ZH = re.compile(r"[。？！?!]")
SENTENCE = re.compile(r"[.?!](?=[\s\"”’)\]]|\Z)")
LETTER = re.compile(r"\w")
LABELS = ("data/", "figures/")
SHORT = 12
MOSTLY = 0.6
SHORTEST, LONGEST = 0.9, 9.0
STEM = re.compile(r"(?:ies|es|s|y|ed|ing|e)$")
SMALL_WORDS = {"of", "the", "a", "an", "and", "for", "in", "to", "on", "by", "with", "between", "at", "from"}


def numbers(pair: Pair) -> Words:
    """Every number, whatever its notation."""
    missing, surplus = difference(_prose(pair, here=True), _prose(pair, here=False), language=pair.language)
    yield from (f"-{number}" for number in missing)
    yield from (f"+{number}" for number in surplus)


def units(pair: Pair) -> Words:
    """Units of measure and money after a number."""
    source, target = _prose(pair, here=True), _prose(pair, here=False)
    for unit, pattern in UNITS.items():
        if re.search(rf"\d\s*{re.escape(unit)}", source) and not re.search(pattern, target, re.IGNORECASE):
            yield f"-{unit}"
    if MONEY.search(source) and not YUAN.search(target) and not pair.han:
        yield "-元"
    if re.search(r"\d\s*%", target) and not re.search(r"[%％]|百分|成", source):
        yield "+%"


def glossary(pair: Pair) -> Words:
    """Terms as the glossary agrees on them, except in short labels; the words may be inflected and stand apart."""
    if not pair.terms or pair.domain.startswith(LABELS):
        return
    shown_by_role = {target: shown for name, shown, target in pair.there.role_texts if name == "term"}
    said = _stems(_prose(pair, here=False))
    for term in _terms_in(_prose(pair, here=True), pair.terms):
        wanted = pair.terms[term]
        text = _stems(shown_by_role[term]) if term in shown_by_role else said
        words = _stems(wanted)
        kept = sum(any(_akin(word, other) for other in text) for word in words)
        if kept < (len(words) if len(words) < 3 else MOSTLY * len(words)):
            yield f"{term} → {wanted}"


def ending(pair: Pair) -> Words:
    """A question stays a question, and what announces a list ends with a colon."""
    source, target = pair.here.shown, pair.there.shown
    here, there = _ending(source), _ending(target)
    if here == "?" and "?" not in target:
        yield f"{there or '∅'} ≠ ?"
    elif there == "?" and not ASKING.search(source):
        yield f"? ≠ {here or '∅'}"
    elif here != there and _differs(here, there, source):
        yield f"{there or '∅'} ≠ {here or '∅'}"


def _differs(here: str, there: str, source: str) -> bool:
    if there == ":":
        return not ANNOUNCING.search(source)
    if there == "." and here != ":":
        return not here and not source.rstrip().endswith(tuple(BRACKETS))
    return here in (":", ".") and there != "?"


def length(pair: Pair) -> Words:
    """A translation that is far too short or too long, or has lost sentences."""
    if pair.plain or pair.han:
        return
    source, target = (_prose(pair, here=side) for side in (True, False))
    here = sum(has_han(letter) for letter in source)
    there = len(LETTER.findall(target)) - (len(LETTER.findall(source)) - here)
    if here >= SHORT and not SHORTEST <= there / here <= LONGEST:
        yield f"{there}/{here}"
        return
    sentences, translated = len(SENTENCE_ZH.findall(pair.here.shown)), len(SENTENCE.findall(pair.there.shown))
    if sentences >= 3 and translated * 2 < sentences:
        yield f"{translated}/{sentences}"


def _prose(pair: Pair, *, here: bool) -> str:
    text = (pair.here if here else pair.there).shown
    return text.replace("\ue001\ue002", " ").replace("\ue000", " ")


def _ending(text: str) -> str:
    stripped = unicodedata.normalize("NFKC", text.rstrip(CLOSERS)) if text.rstrip(CLOSERS) else ""
    return "" if stripped.endswith("...") else ENDINGS.get(text.rstrip(CLOSERS)[-1:], "")


def _terms_in(source: str, terms: Mapping[str, str]) -> Iterator[str]:
    """The terms that occur; a term inside a longer one does not count."""
    rest = source
    for term in sorted(terms, key=len, reverse=True):
        if term in rest:
            yield term
            rest = rest.replace(term, "\ue005")


def _stems(text: str) -> set[str]:
    words = re.findall(r"[a-z]+", text.lower())
    return {_stem(word) for word in words if len(word) > 1 and word not in SMALL_WORDS}


def _stem(word: str) -> str:
    word = re.sub("ices$", "ix", re.sub("men$", "man", word))
    return STEM.sub("", word) if len(word) > 3 else word


def _akin(one: str, two: str) -> bool:
    """The same word, or the one derived from the other: digital, digitalisation."""
    shorter, longer = sorted((one, two), key=len)
    return one == two or (len(shorter) >= 5 and longer.startswith(shorter))


def _rule(name: str, severity: Severity, find: object, source: str, bad: str, good: str) -> Rule:
    example = Example(source=source, bad=bad, good=good)
    return Rule(name=name, severity=severity, find=find, example=example)  # type: ignore[arg-type]


RULES = (
    _rule("numbers", Severity.ERROR, numbers, "共有 28 个县。", "There are 26 counties.", "There are 28 counties."),
    _rule("units", Severity.WARNING, units, "收入为 500 元。", "Income was 500.", "Income was 500 yuan."),
    _rule(
        "glossary",
        Severity.WARNING,
        glossary,
        "目标是共同富裕。",
        "The aim is shared wealth.",
        "The aim is common prosperity.",
    ),
    _rule("ending", Severity.WARNING, ending, "收入差距有多大？", "How large the gap is.", "How large is the gap?"),
    _rule(
        "length",
        Severity.WARNING,
        length,
        "先把收入从低到高排序，再逐个累加，最后除以合计。",
        "Sort it.",
        "First sort incomes from low to high, then add them up one by one, and finally divide by the total.",
    ),
)
