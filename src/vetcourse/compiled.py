"""Compiled files: a small JSON beside the user's caches, valid as long as its sources are untouched."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["fingerprint", "load", "save"]

FORM = 4  # raise when a record changes shape


def fingerprint(paths: Iterable[Path]) -> str:
    """Size and time of change of each file, as text."""
    marks = [str(FORM)]
    for path in paths:
        try:
            stat = path.stat()
            marks.append(f"{stat.st_mtime_ns:x}.{stat.st_size:x}")
        except OSError:
            marks.append("-")
    return " ".join(marks)


def load(path: Path, marks: str) -> Any:
    """What was saved under the same marks, else None."""
    try:
        value = json.loads(path.read_bytes())
        return value["value"] if value["marks"] == marks else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def save(path: Path, marks: str, value: object) -> None:
    """Write beside and rename; a cache that cannot be written is no reason to stop."""
    part = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps({"marks": marks, "value": value}, ensure_ascii=False), encoding="utf-8")
        part.replace(path)
    except (OSError, ValueError):
        return
