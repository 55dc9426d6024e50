"""Spell Typst: escaped text, strings, calls."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

__all__ = ["array", "call", "code_call", "content", "string", "text", "value"]

SPECIAL = re.compile(r"[!-/:-@\[-`{-~]")
BLANKS = re.compile(r"[ \t\r\n\f\v]+")


def text(words: str) -> str:
    """Plain words as markup: runs of blanks become one, every ASCII sign stands for itself."""
    return SPECIAL.sub(r"\\\g<0>", BLANKS.sub(" ", words))


def string(words: str) -> str:
    """A string literal on one line."""
    quoted = words.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + quoted.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "") + '"'


def content(markup: str) -> str:
    """A content block, as an argument."""
    return f"[{markup}]"


def array(items: Iterable[str]) -> str:
    """An array of code; the trailing comma keeps one item an array."""
    return "(" + "".join(f"{item}, " for item in items) + ")"


def value(thing: object) -> str:
    """A plain value as code."""
    if thing is None:
        return "none"
    if isinstance(thing, bool):
        return "true" if thing else "false"
    if isinstance(thing, (int, float)):
        return str(thing)
    if isinstance(thing, str):
        return string(thing)
    if isinstance(thing, Mapping):
        pairs = ", ".join(f"{string(str(key))}: {value(item)}" for key, item in thing.items())
        return f"({pairs})" if pairs else "(:)"
    if isinstance(thing, Iterable):
        return array(value(item) for item in thing)
    raise TypeError(f"no Typst value for {type(thing).__name__}")


def code_call(name: str, /, *items: str, **options: str) -> str:
    """A call in code mode; *items* and *options* are code."""
    named = [f"{key.replace('_', '-')}: {item}" for key, item in options.items()]
    return f"{name}({', '.join([*named, *items])})"


def call(name: str, /, *bodies: str, **options: str) -> str:
    """A call in markup: *options* are code, *bodies* are markup."""
    arguments = code_call("", **options) if options or not bodies else ""
    return f"#{name}{arguments}" + "".join(content(body) for body in bodies)
