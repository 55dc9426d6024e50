"""Built pages compared with those of the source language: a translation may not add anything that runs or fetches."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from vetcourse.errors import Problem, UnknownNameError

__all__ = ["scan"]

ADDRESSES = {"href", "src", "action", "formaction", "data", "poster", "xlink:href", "srcset"}
LIVE = {"script", "iframe", "object", "embed", "base", "applet", "form", "meta"}
SCHEME = re.compile(r"^[\s\x00-\x1f]*([a-z][a-z0-9+.\-\s]*):", re.IGNORECASE)
HARMLESS = {"http", "https", "mailto"}


def scan(source: Path, edition: Path) -> list[Problem]:
    """One problem for each live element that a page of *edition* has and the same page of *source* has not."""
    for folder in (source, edition):
        if not folder.is_dir():
            raise UnknownNameError(Problem(key="translate.not_built", path=str(folder)))
    found = []
    for path in sorted(edition.rglob("*.html")):
        twin = source / path.relative_to(edition)
        before = _live(twin) if twin.is_file() else Counter[str]()
        for text in (_live(path) - before).elements():
            found.append(Problem(key="translate.live", params={"text": text[:100]}, path=str(path)))
    return found


def _live(path: Path) -> Counter[str]:
    reader = _Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    reader.close()
    return reader.found


class _Reader(HTMLParser):
    """Counts what runs, fetches or leads somewhere by an unusual scheme."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in LIVE:
            source = (dict(attrs).get("src") or "").partition("?")[0]
            self.found[f"<{tag} src={source}>" if source else f"<{tag}>"] += 1
        for text in _dangers(attrs):
            self.found[f"<{tag} {text}>"] += 1


def _dangers(attrs: list[tuple[str, str | None]]) -> Iterator[str]:
    for name, value in attrs:
        if name.startswith("on") or name == "srcdoc":
            yield f"{name}={value}"
        match = SCHEME.match(value or "") if name in ADDRESSES else None
        if match and re.sub(r"\s", "", match[1]).lower() not in HARMLESS:
            yield f"{name}={value}"
