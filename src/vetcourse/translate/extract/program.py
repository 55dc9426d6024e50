"""The sentences of the program itself."""

from __future__ import annotations

import importlib
import pkgutil

from vetcourse import texts
from vetcourse.translate.extract.message import Message, Templates

__all__ = ["extract"]


def extract() -> Templates:
    """One template with the sentences of all areas, by key."""
    found: dict[str, str] = {}
    for module in pkgutil.iter_modules(texts.__path__):
        found |= importlib.import_module(f"{texts.__name__}.{module.name}").TEXTS
    return {"vetcourse": tuple(Message(msgid=found[key], msgctxt=key) for key in sorted(found))}
