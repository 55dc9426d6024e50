"""The texts of ``data/``: titles, headings, units and words for coded values, from the sidecar of each table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from vetcourse.errors import DamagedError, Problem
from vetcourse.translate.extract.message import Message, Templates, collect

__all__ = ["extract"]


def extract(folder: Path) -> Templates:
    """One template for each sidecar; raises DamagedError with the problems of all of them."""
    import yaml

    found, problems = {}, []
    for path in sorted(folder.glob("*.yaml")):
        try:
            record = yaml.safe_load(path.read_text(encoding="utf-8"))
            found[f"data/{path.stem}"] = collect(_table(record))
        except (UnicodeDecodeError, yaml.YAMLError, AttributeError, TypeError) as error:
            mark = getattr(error, "problem_mark", None)
            params = {"text": str(getattr(error, "problem", None) or error)}
            line = mark.line + 1 if mark else 1
            problems.append(Problem(key="translate.sidecar", params=params, path=f"data/{path.name}", line=line))
    if problems:
        raise DamagedError(problems)
    return found


def _table(record: Mapping[str, Any]) -> Iterator[Message]:
    for name in ("title", "publisher", "unit"):
        yield Message(msgid=str(record.get(name) or ""), notes=(name,))
    for name, column in record.get("columns", {}).items():
        yield Message(msgid=str(column.get("title") or ""), notes=(f"column {name}",))
        yield Message(msgid=str(column.get("unit") or ""), notes=(f"unit {name}",))
        for value, words in column.get("values", {}).items():
            yield Message(msgid=str(words), notes=(f"value {name} {value}",))
    for name in ("breaks", "notes"):
        for text in record.get(name) or ():
            yield Message(msgid=str(text), notes=(name,))
