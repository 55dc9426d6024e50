"""What docutils makes of a text: which blocks, how much emphasis, what it complains about."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

__all__ = ["Structure", "structure"]

MARKS = {"\ue000": "x", "\ue001": "", "\ue002": "", "\ue003": "", "\ue004": ""}
SIMPLE = re.compile(r"(?!\(?\w+[.)](?:\s|\Z))[\w“‘《（(][^*`_|\\\n]*")
"""One line without a character of inline markup, and not the start of a list: most texts, and docutils is slow."""

TRAILING_COLONS = re.compile(r"::\s*\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Structure:
    """Kinds of blocks in order, number of inline elements by kind, complaints."""

    blocks: tuple[str, ...]
    inline: Counter[str]
    complaints: tuple[str, ...]


PARAGRAPH = Structure(blocks=("paragraph",), inline=Counter(), complaints=())


@lru_cache(maxsize=20_000)
def structure(rest: str) -> Structure:
    """Parse a text of which roles, literals and links have been replaced by marks."""
    text = TRAILING_COLONS.sub(":", "".join(MARKS.get(letter, letter) for letter in rest))
    if SIMPLE.fullmatch(text):
        return PARAGRAPH
    from docutils import nodes

    document = _parse(text)
    complaints = tuple(message.astext() for message in document.findall(nodes.system_message) if message["level"] > 1)
    inline = Counter(
        node.tagname
        for kind in (nodes.emphasis, nodes.strong, nodes.title_reference, nodes.problematic, nodes.reference)
        for node in document.findall(kind)
        if not (isinstance(node, nodes.reference) and "refuri" in node)
    )
    blocks = tuple(_blocks(document))
    return Structure(blocks=blocks, inline=inline, complaints=complaints)


def _blocks(node: Any) -> list[str]:
    from docutils import nodes

    found = []
    for child in node.children:
        if isinstance(child, nodes.system_message):
            continue
        if isinstance(child, nodes.Element) and not isinstance(child, nodes.Inline):
            found.append(child.tagname)
            if not isinstance(child, nodes.TextElement):
                found += [f"{child.tagname}/{name}" for name in _blocks(child)]
    return found


def _parse(text: str) -> Any:
    from docutils.utils import new_document

    parser, settings = _tools()
    document = new_document("msgstr", settings)
    parser.parse(text, document)
    return document


@cache
def _tools() -> tuple[Any, Any]:
    from docutils.frontend import get_default_settings
    from docutils.parsers.rst import Parser

    settings = get_default_settings(Parser)
    settings.report_level = settings.halt_level = 5
    settings.raw_enabled = settings.file_insertion_enabled = False
    settings.character_level_inline_markup = True
    settings.smart_quotes = False
    settings.warning_stream = False
    return Parser(), settings
