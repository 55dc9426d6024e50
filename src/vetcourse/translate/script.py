"""Which characters belong to which script."""

from __future__ import annotations

import re

__all__ = ["HAN", "base", "has_han", "is_neutral", "uses_han"]

HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
"""Han characters, as the inside of a regular expression's brackets."""

_HAN_LANGUAGES = frozenset({"ja", "yue", "zh"})

_HAN = re.compile(f"[{HAN}]")
_MARKS = re.compile("[\u3000-\u303f\uff00-\uffef]")


def base(code: str) -> str:
    """The language without its region: ``pt`` of ``pt_BR``."""
    return code.partition("_")[0]


def uses_han(code: str) -> bool:
    """Whether the language writes with Han characters itself."""
    return base(code) in _HAN_LANGUAGES


def has_han(text: str) -> bool:
    """Whether the text has a Han character."""
    return _HAN.search(text) is not None


def is_neutral(text: str) -> bool:
    """Whether the text can stand in every language: neither Han characters nor marks of Chinese typesetting."""
    return not has_han(text) and _MARKS.search(text) is None
