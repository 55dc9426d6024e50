"""Walk a document tree and write Typst: one small function for each kind of node."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx import addnodes

from vetcourse.errors import Problem

__all__ = ["Book", "Handler", "Renderer", "document_of", "elements", "is_title_section"]

Handler = Callable[[Any, "Renderer"], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """What the handlers know of the whole book.

    ``labels`` gives a Typst label for each ``docname#id`` that something points to; ``sections``, ``figures`` hold
    Sphinx's numbers by document and id; ``words`` finds a sentence by key; ``languages`` says which Typst settings
    belong to a class such as ``language-zh-CN``.
    """

    root: str
    source: Path
    labels: Mapping[str, str]
    footnotes: Mapping[str, nodes.footnote]
    sections: Mapping[str, Mapping[str, tuple[int, ...]]]
    figures: Mapping[str, Mapping[str, Mapping[str, tuple[int, ...]]]]
    figure_formats: Mapping[str, str]
    admonitions: Mapping[str, str]
    images: Mapping[str, str]
    words: Callable[[str], str]
    highlight: str = "python"


@dataclass(slots=True, kw_only=True)
class Renderer:
    """Turns nodes into Typst by a table of handlers; what it cannot print, it collects in ``problems``."""

    book: Book
    handlers: Mapping[type[nodes.Node], Handler]
    problems: list[Problem] = field(default_factory=list)
    printed_notes: set[str] = field(default_factory=set)

    def render(self, node: nodes.Node) -> str:
        """The Typst of one node."""
        for kind in type(node).__mro__:
            handler = self.handlers.get(kind)
            if handler is not None:
                return handler(node, self)
        self.report(node, "print.unknown_node", name=type(node).__name__)
        return ""

    def children(self, node: nodes.Element) -> str:
        """The Typst of all children, one after the other."""
        return "".join(self.render(child) for child in node.children)

    def block(self, node: nodes.Node, code: str) -> str:
        """*code* on its own lines, below a comment that says where it comes from."""
        return f"\n//@ {self.place(node)}\n{code}{self.label(node)}\n"

    def label(self, node: nodes.Node) -> str:
        """The label of a node that something points to, as markup, else nothing."""
        name = self.label_name(node)
        return f" <{name}>" if name else ""

    def label_name(self, node: nodes.Node) -> str | None:
        """The name of the label of a node that something points to."""
        if not isinstance(node, nodes.Element):
            return None
        document = document_of(node, self.book.root)
        anchors = [*node.get("ids", ()), *([""] if is_title_section(node) else [])]
        names = (self.book.labels.get(f"{document}#{anchor}") for anchor in anchors)
        return next(filter(None, names), None)

    def report(self, node: nodes.Node, key: str, **params: object) -> None:
        """Note what cannot be printed, with its place in the source."""
        path, line = self._origin(node)
        self.problems.append(Problem(key=key, params=params, path=path, line=line))

    def place(self, node: nodes.Node) -> str:
        """``path:line`` of a node."""
        path, line = self._origin(node)
        return f"{path}:{line}" if line is not None else path

    def _origin(self, node: nodes.Node) -> tuple[str, int | None]:
        current: nodes.Node | None = node
        while current is not None and not (current.source and current.line):
            current = current.parent
        if current is None:
            return document_of(node, self.book.root), None
        # a translated text has no line of its own: Sphinx marks its source, the place stays the original's
        path = re.sub(r":(<translated>|docstring of .*)$", "", str(current.source))
        try:
            path = Path(path).relative_to(self.book.source.parent).as_posix()
        except ValueError:
            path = Path(path).as_posix()
        return path, current.line


def elements(node: nodes.Node) -> list[nodes.Element]:
    """The children that are elements, not text."""
    return [child for child in node.children if isinstance(child, nodes.Element)]


def is_title_section(node: nodes.Node) -> bool:
    """Whether *node* is the section of a whole document."""
    return isinstance(node, nodes.section) and isinstance(node.parent, (addnodes.start_of_file, nodes.document))


def document_of(node: nodes.Node, root: str) -> str:
    """The name of the document that *node* comes from."""
    current: nodes.Node | None = node
    while current is not None:
        if isinstance(current, addnodes.start_of_file):
            return str(current["docname"])
        current = current.parent
    return root
