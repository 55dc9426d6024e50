"""Nodes for texts that have their home outside the page: exercises, tables, the course itself.

Such nodes are kept out of the page's catalogue; their translation comes from the catalogue of their home.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.util.nodes import extract_messages
from sphinx.util.parsing import nested_parse_to_nodes

from vetcourse.publish import book as books

if TYPE_CHECKING:
    from docutils.nodes import Element, Node
    from sphinx.environment import BuildEnvironment
    from sphinx.util.docutils import SphinxDirective

    from vetcourse.languages import Language
    from vetcourse.publish.book import Book

__all__ = ["LANGUAGE_CLASS", "Wording", "language_of", "plain", "run", "source_copy"]

Text = TypeVar("Text", bound=nodes.TextElement)
TRANSLATED = "vetcourse_translated"
LANGUAGE_CLASS = "language-"  # docutils turns this class into the attribute `lang`


class Wording:
    """Writes the texts of one catalogue into one page."""

    def __init__(self, directive: SphinxDirective, domain: str) -> None:
        self.directive = directive
        self.domain = domain
        self.book: Book = books.of(directive.config)
        catalogue = self.book.catalogues.path(domain, self.book.language.code)
        if self.book.translated and catalogue.is_file():
            directive.env.note_dependency(str(catalogue))

    def inline(self, message: str) -> list[Node]:
        """Return *message* with its inline markup; in the parallel edition itself and its translation."""
        translation = self.book.translate(self.domain, message)
        if not translation or translation == message:
            words = self._parse(message)
            if self.book.translated and not translation:
                return [run(words, self.book.source)] if _has_words(message) else words
            return words
        with _translated(self.directive.env):
            words = self._parse(translation)
        if not self.book.edition.parallel:
            return words
        return [
            run(self._parse(message), self.book.source, "bi-src"),
            nodes.Text(" "),
            run(words, self.book.language, "bi-tr"),
        ]

    def paragraph(self, message: str, *classes: str) -> nodes.paragraph:
        """Return *message* as a paragraph of its own."""
        return plain(nodes.paragraph, self.inline(message), *classes)

    def blocks(self, text: str, path: Path) -> list[Node]:
        """Return the reStructuredText of the file *path* with every paragraph translated."""
        lines = StringList(text.splitlines(), source=str(path))
        found = nested_parse_to_nodes(self.directive.state, lines, offset=0, allow_section_headings=False)
        for element, message in list(extract_messages(nodes.container("", *found))):
            self._translate(element, message)
        for node in found:
            node.parent = None
        return found

    def _translate(self, node: Element, message: str) -> None:
        node["translatable"] = False
        if not self.book.translated:
            return
        translation = self.book.translate(self.domain, message)
        node["translated"] = bool(translation)
        if translation and translation != message:
            original = node.deepcopy()
            with _translated(self.directive.env):
                node.children = []
                node += self._parse(translation)
            node.vetcourse_source = original  # type: ignore[attr-defined]

    def _parse(self, text: str) -> list[Node]:
        words, messages = self.directive.parse_inline(text, lineno=self.directive.lineno)
        return [*words, *messages]


def plain(kind: type[Text], words: Sequence[Node], *classes: str) -> Text:
    """Return a text element that no page catalogue sees."""
    node = kind("", "", *words, classes=list(classes))
    node["translatable"] = False
    return node


def run(words: Sequence[Node], language: Language, *classes: str) -> nodes.inline:
    """Return *words* marked with their language."""
    return nodes.inline("", "", *words, classes=[*classes, LANGUAGE_CLASS + language.html])


def source_copy(node: Node) -> Element | None:
    """Return what *node* said before :class:`Wording` translated it."""
    return getattr(node, "vetcourse_source", None)


def language_of(env: BuildEnvironment, document: nodes.document | None = None) -> str:
    """Return the code of the language that is being parsed: the source's, or within a translation the edition's."""
    book = books.of(env.config)
    inside = env.current_document.get(TRANSLATED, False)
    if not inside and document is not None:
        inside = str(document.get("source", "")).endswith(":<translated>")
    return book.language.code if inside else book.source.code


@contextmanager
def _translated(env: BuildEnvironment) -> Iterator[None]:
    env.current_document[TRANSLATED] = True
    try:
        yield
    finally:
        env.current_document[TRANSLATED] = False


def _has_words(message: str) -> bool:
    return any(character.isalpha() for character in message)
