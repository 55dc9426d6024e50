"""The numbers of a sentence, however written: 1.5亿 is 150 million, 第五 is fifth, 20世纪90年代 is the 1990s."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal

from vetcourse.translate.script import base

__all__ = ["difference"]

CLOSING = (")", "]", "}", "%", "~")
DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?"
NUMBER = re.compile(rf"(?<![A-Za-z_\d.])(-?)({DIGITS})(?:\s*(?:[多余]?([十百千万亿]+)(?![分米克瓦])|([A-Za-z]+)))?")
SCALES_ZH = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}
SCALES_EN = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "mn": 10**6,
    "bn": 10**9,
    "tn": 10**12,
}
SCALES = {Decimal(10) ** power for power in range(2, 13)}
SPELLED = {str(number) for number in range(21)}
COMMA_AND_POINT = str.maketrans(",.", ".,")
TENTHS = re.compile(r"([一二两三四五六七八九\d])成")
SHORT_DECADE = re.compile(r"(?<!\d世纪)(\d0|[一二三四五六七八九]十)年代")
DECADE = re.compile(r"(\d+)世纪(\d+)年代")
ORDINAL = re.compile(r"第([一二三四五六七八九十百]+)[课章节题步条届期卷版号行列组]")
CHINESE = re.compile(r"[零〇一二两三四五六七八九十百千万亿]+")
CHINESE_DIGITS = {letter: value for value, letter in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}


def _counted(words: str, first: int = 0, step: int = 1) -> dict[str, int]:
    return {word: first + step * position for position, word in enumerate(words.split())}


TENS = _counted("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)
CARDINALS = _counted(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
)
ORDINALS = _counted(
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
MONTHS = _counted("january february march april may june july august september october november december", 1)
OTHERS = (
    dict.fromkeys("no none nil nought".split(), 0)  # noqa: SIM905 - a sentence of words reads better than a list
    | dict.fromkeys("a an single once only primary".split(), 1)  # noqa: SIM905
    | dict.fromkeys("half halves twice both pair double couple next other latter secondary".split(), 2)  # noqa: SIM905
    | dict.fromkeys("triple thrice tertiary".split(), 3)  # noqa: SIM905
    | {"quarter": 4, "quarters": 4, "dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6}
)
VALUES = (
    CARDINALS
    | ORDINALS
    | {name + "s": value for name, value in ORDINALS.items()}
    | MONTHS
    | {name[:3]: value for name, value in MONTHS.items()}
    | TENS
    | OTHERS
)
LATIN_WORD = re.compile(r"[A-Za-z]+")


def difference(source: str, target: str, *, language: str = "en") -> tuple[list[str], list[str]]:
    """The numbers that only one side has: missing from the target, and new in it.

    English is known word by word. Of another language a decimal comma is read too, a small number may have been
    written as a word, and a large one as digits with a word for thousands or millions.
    """
    there = _normal(target)
    if base(language) == "en":
        return _difference(source, there)
    readings = [_unspelled(*_difference(source, text)) for text in (there, there.translate(COMMA_AND_POINT))]
    return min(readings, key=lambda reading: len(reading[0]) + len(reading[1]))


def _unspelled(missing: list[str], surplus: list[str]) -> tuple[list[str], list[str]]:
    """What remains of a difference when the words of the target language cannot be read."""
    left = [number for number in missing if number not in SPELLED]
    for number in list(left):
        scaled = next((other for other in surplus if _scaled(number, other)), None)
        if scaled is not None:
            left.remove(number)
            surplus = [other for other in surplus if other != scaled]
    return left, surplus


def _scaled(number: str, other: str) -> bool:
    """Whether *other* with a word for thousands, millions ... behind it can be *number*."""
    return other != "0" and Decimal(number) / Decimal(other) in SCALES


def _difference(source: str, there: str) -> tuple[list[str], list[str]]:
    here = _normal(source)
    decades = [str((int(century) - 1) * 100 + int(years)) for century, years in DECADE.findall(here)]
    wanted, found = list(_digits(DECADE.sub(" ", here))), list(_digits(there))
    short = [f"19{CHINESE_DIGITS.get(text[0], text[0])}0" for text in SHORT_DECADE.findall(here)]
    spelled_here = {*_chinese(here), *_english(here), *decades, *short, *_tenths(here)}
    spelled_there = set(_english(there)) | set(_chinese(there))
    said = {*found, *spelled_there, *(year[2:] for year in short if year in found)}
    missing = [number for number in dict.fromkeys(wanted) if number not in said]
    missing += [number for number in _ordinals(here) if number not in said]
    missing += [decade for decade in decades if decade not in found]
    surplus = [number for number in dict.fromkeys(found) if number not in wanted and number not in spelled_here]
    return missing, surplus


def _tenths(text: str) -> Iterator[str]:
    """三成 is 30 per cent."""
    for letter in TENTHS.findall(text):
        yield str(10 * int(CHINESE_DIGITS.get(letter, letter)))


def _ordinals(text: str) -> Iterator[str]:
    """Chinese numerals that count something, as in 第五课; others, as in 一起, are often mere words."""
    for run in ORDINAL.findall(text):
        yield list(_read_chinese(run))[-1]


def _normal(text: str) -> str:
    text = unicodedata.normalize("NFKC", text.replace("，", "， ").replace("：", "： "))
    return re.sub(r"(?<=\d)[\u00a0\u202f ](?=\d{3}(?!\d))", "", text).replace("−", "-").replace("–", "~")


def _digits(text: str) -> Iterator[str]:
    for match in NUMBER.finditer(text):
        sign, digits, chinese, latin = match.groups()
        scale = chinese or latin
        value = Decimal(digits.replace(",", ""))
        for letter in scale or "":
            if letter not in SCALES_ZH:
                break
            value *= SCALES_ZH[letter]
        value *= SCALES_EN.get((scale or "").lower(), 1)
        yield _plain(-value if sign and text[match.start() - 1 : match.start()] not in CLOSING else value)


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _chinese(text: str) -> Iterator[str]:
    """Every way to read the Chinese numerals of a text: 十四五 is 14 and 5, 二〇二一 is 2021."""
    for run in CHINESE.findall(text):
        for start in range(len(run)):
            for end in range(start + 1, len(run) + 1):
                yield from _read_chinese(run[start:end])


def _read_chinese(run: str) -> Iterator[str]:
    if all(letter in CHINESE_DIGITS for letter in run):
        yield str(int("".join(str(CHINESE_DIGITS[letter]) for letter in run)))
    total = section = digit = 0
    for letter in run:
        if letter in CHINESE_DIGITS:
            digit = CHINESE_DIGITS[letter]
            continue
        scale = SCALES_ZH[letter]
        if scale >= 10**4:
            total = (total + section + digit or 1) * scale
            section = 0
        else:
            section += (digit or 1) * scale
        digit = 0
    yield str(total + section + digit)


def _english(text: str) -> Iterator[str]:
    value = 0
    for word in LATIN_WORD.findall(text.lower()):
        if word in SCALES_EN and len(word) > 2 and value:
            value *= SCALES_EN[word]
            yield str(value)
            continue
        if word not in VALUES:
            value = 0
            continue
        number = VALUES[word]
        value = value + number if value in TENS.values() and 0 < number < 10 else number
        yield str(number)
        yield str(value)
