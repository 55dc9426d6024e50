"""The works that the course cites, and their form in a list of references (GB/T 7714-2015, by order of citation)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from vetcourse.errors import DamagedError, Problem
from vetcourse.publish import fastyaml

__all__ = ["Work", "form", "load"]

SHOWN_AUTHORS = 3
ONLINE = ("EB/OL", "DB/OL")


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One work; ``type`` is the mark of GB/T 7714: J, M, C, D, R, S, EB/OL, DB/OL ...

    ``verified`` says where the particulars were seen; it is not printed.
    """

    key: str
    type: str
    title: str
    lang: str
    authors: tuple[str, ...] = ()
    container: str = ""
    year: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    publisher: str = ""
    place: str = ""
    url: str = ""
    accessed: str = ""
    verified: str = ""


def load(folder: Path) -> dict[str, Work]:
    """Return the works of all files of *folder* by key; DamagedError names keys that differ between two files."""
    works: dict[str, Work] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.yaml")):
        found, wrong = _read(path, path.stat().st_mtime_ns)
        problems += wrong
        for work in found:
            if works.setdefault(work.key, work) != work:
                problems.append(Problem(key="book.reference_twice", params={"key": work.key}, path=str(path)))
    if problems:
        raise DamagedError(problems)
    return works


@lru_cache(maxsize=128)
def _read(path: Path, _changed: int) -> tuple[tuple[Work, ...], tuple[Problem, ...]]:
    """The works of one file, and what is wrong with the others; a file that did not change is read once."""
    works, problems = [], []
    for item in fastyaml.load(path) or ():
        try:
            works.append(_work(item))
        except (TypeError, KeyError) as error:
            problems.append(Problem(key="book.reference_invalid", params={"reason": str(error)}, path=str(path)))
    return tuple(works), tuple(problems)


def form(work: Work) -> str:
    """Return the entry of *work*, in the language of the work itself."""
    chinese = work.lang.startswith("zh")
    parts = [_authors(work, chinese), f"{work.title}[{work.type}]"]
    if work.type == "J":
        parts.append(_journal(work))
    else:
        if work.container:
            parts[-1] += f"//{work.container}"
        parts.append(_imprint(work))
    text = ". ".join(part.strip(". ") for part in parts if part)
    if work.url:
        text += f". {work.url}"
    return text if text.endswith("/") or work.url else text + "."


def _authors(work: Work, chinese: bool) -> str:
    names = list(work.authors[:SHOWN_AUTHORS])
    if len(work.authors) > SHOWN_AUTHORS:
        names.append("等" if chinese else "et al")
    return ", ".join(names)


def _journal(work: Work) -> str:
    volume = f", {work.volume}" if work.volume else ""
    issue = f"({work.issue})" if work.issue else ""
    pages = f": {work.pages}" if work.pages else ""
    return f"{work.container}, {work.year}{volume}{issue}{pages}"


def _imprint(work: Work) -> str:
    house = ": ".join(part for part in (work.place, work.publisher) if part)
    if work.type in ONLINE:
        date = f"({work.year})" if work.year else ""
        accessed = f"[{work.accessed}]" if work.accessed else ""
        return f"{house}{', ' if house and date else ''}{date}{accessed}"
    year = ", ".join(part for part in (house, work.year) if part)
    return f"{year}: {work.pages}" if work.pages else year


def _work(item: dict[str, Any]) -> Work:
    known = {**item, "authors": tuple(item.get("authors") or ())}
    for name, value in known.items():
        if name != "authors":
            known[name] = "" if value is None else str(value)
    return Work(**known)
