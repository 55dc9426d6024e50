"""Which characters belong to which script."""

from __future__ import annotations

import re

__all__ = ["HAN", "HAN_LANGUAGES", "has_han"]

HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
"""Han characters, as the inside of a regular expression's brackets."""

HAN_LANGUAGES = frozenset({"ja", "zh", "zh-tw", "zh-hk", "yue"})
"""Languages that write with Han characters themselves."""

_HAN = re.compile(f"[{HAN}]")


def has_han(text: str) -> bool:
    """Whether the text has a Han character."""
    return _HAN.search(text) is not None
