"""The printed index: letters, entries, page numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from vetcourse.publish.pinyin import Index
from vetcourse.publish.typst import markup

__all__ = ["printed", "targets", "with_uses"]


def targets(index: Index) -> Iterator[str]:
    """Each ``docname#id`` that the index points to."""
    for _, entries in index:
        for _, (links, children, _) in entries:
            yield from _places(links)
            for _, child_links in children:
                yield from _places(child_links)


def _places(links: Iterable[tuple[Any, str]]) -> Iterator[str]:
    return (uri.removeprefix("%") for _, uri in links)


def with_uses(index: Index, uses: Mapping[str, list[str]]) -> Index:
    """The index with the places where a glossary term is used besides the one where it is explained."""
    return [
        (letter, [(name, (_used(links, uses), children, category)) for name, (links, children, category) in entries])
        for letter, entries in index
    ]


def _used(links: list[tuple[Any, str]], uses: Mapping[str, list[str]]) -> list[tuple[Any, str]]:
    return [*links, *(("", use) for place in _places(links) for use in uses.get(place, ()))]


def printed(index: Index, labels: Mapping[str, str]) -> str:
    """The index as calls of the template."""
    lines = []
    for letter, entries in index:
        lines.append(f"#vc.index-letter({markup.string(letter)})")
        for name, (links, children, _) in entries:
            lines.append(_entry(name, links, labels, 0))
            lines += [_entry(child, child_links, labels, 1) for child, child_links in children]
    return "\n".join(lines)


def _entry(name: str, links: Iterable[tuple[Any, str]], labels: Mapping[str, str], depth: int) -> str:
    known = dict.fromkeys(labels[place] for place in _places(links) if place in labels)
    pages = markup.array(f"<{label}>" for label in known)
    return "#" + markup.code_call("vc.index-entry", markup.content(markup.text(name)), pages, depth=str(depth))
