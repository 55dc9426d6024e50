"""The order of the index: Chinese by its reading, Latin by the alphabet, under one row of letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

import pypinyin
import yaml
from sphinx.application import Sphinx
from sphinx.locale import _

__all__ = ["Index", "arrange", "key", "load_readings", "reading", "setup"]

PARTS = re.compile(r"[a-z]+|[0-9]+|[^\W\d_]+")
SYMBOLS = "#"

Entries = list[tuple[str, Any]]
Index = list[tuple[str, Entries]]


def load_readings(folder: Path) -> dict[str, str]:
    """The exceptions of ``pinyin.yaml`` beside the glossary: words that the dictionary reads wrong."""
    path = folder / "pinyin.yaml"
    return yaml.safe_load(path.read_text(encoding="utf-8")) or {} if path.is_file() else {}


def reading(text: str, exceptions: Mapping[str, str]) -> tuple[str, ...]:
    """The syllables of *text* with tones as digits (``chang2 san1 jiao3``); Latin words stay, in small letters."""
    syllables: list[str] = []
    for part in _split(text, exceptions):
        if part in exceptions:
            syllables += exceptions[part].split()
        else:
            spoken = pypinyin.lazy_pinyin(part, style=pypinyin.Style.TONE3, neutral_tone_with_five=True)
            syllables += [word for piece in spoken for word in _words(piece)]
    return tuple(syllables)


def _split(text: str, exceptions: Mapping[str, str]) -> list[str]:
    if not exceptions:
        return [text]
    longest_first = sorted(exceptions, key=len, reverse=True)
    pattern = re.compile("(" + "|".join(map(re.escape, longest_first)) + ")")
    return [part for part in pattern.split(text) if part]


def _words(piece: str) -> list[str]:
    if re.fullmatch(r"[a-zü]+[1-5]", piece):
        return [piece.replace("ü", "v")]
    bare = "".join(sign for sign in unicodedata.normalize("NFD", piece.lower()) if not unicodedata.combining(sign))
    return PARTS.findall(bare)


def key(text: str, exceptions: Mapping[str, str]) -> tuple[str, tuple[str, ...], str]:
    """What an entry is sorted by: its letter (signs and digits first), its syllables, itself."""
    syllables = reading(text, exceptions)
    first = syllables[0][0].upper() if syllables else SYMBOLS
    letter = first if "A" <= first <= "Z" else SYMBOLS
    return letter, syllables, text


def arrange(index: Iterable[tuple[str, Entries]], exceptions: Mapping[str, str]) -> Index:
    """Sphinx's index, grouped and sorted anew; sub-entries are sorted the same way."""
    entries = [(name, _sorted_inside(rest, exceptions)) for group in index for name, rest in group[1]]
    ordered = sorted(entries, key=lambda entry: key(entry[0], exceptions))
    groups = groupby(ordered, lambda entry: key(entry[0], exceptions)[0])
    return [(_("Symbols") if letter == SYMBOLS else letter, list(group)) for letter, group in groups]


def _sorted_inside(rest: Any, exceptions: Mapping[str, str]) -> Any:
    links, children, category = rest
    return links, sorted(children, key=lambda child: key(child[0], exceptions)), category


def setup(app: Sphinx) -> None:
    """Give the page ``genindex`` the order of the printed index."""
    app.connect("html-page-context", _reorder)


def _reorder(app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object) -> None:
    if pagename == "genindex" and "genindexentries" in context:
        groups = arrange(context["genindexentries"], load_readings(Path(app.srcdir)))
        context["genindexentries"] = groups
        context["genindexcounts"] = [sum(1 + len(rest[1]) for _, rest in entries) for _, entries in groups]
