"""The parallel edition: each text in the source language with its translation.

Transforms around Sphinx's own translation: one keeps what a node said, one sets both side by side.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx import addnodes
from sphinx.transforms import SphinxTransform
from sphinx.util.nodes import LITERAL_TYPE_NODES, is_translatable

from vetcourse.publish import book as books
from vetcourse.publish.wording import LANGUAGE_CLASS, run, source_copy

if TYPE_CHECKING:
    from sphinx.application import Sphinx

    from vetcourse.publish.book import Book

__all__ = ["KeepSource", "PairTexts", "PlainTexts", "has_han", "in_one_language", "setup", "without_markup"]

IDENTITIES = ("ids", "names", "dupnames", "backrefs")
MARKS = r"`*_|\\<>\[\]{}@#\x00-\x1f\x7f-\x9f\u2028\u2029"
PLAIN = re.compile(rf"(?!\w+[.)]\s)\w(?:[^{MARKS}:]|:(?= ))*[^{MARKS}:\s]")


class KeepSource(SphinxTransform):
    """Remembers each text before it is translated."""

    default_priority = 18

    def apply(self, **kwargs: Any) -> None:
        """Keep a copy with each node of the parallel edition."""
        if not books.of(self.config).edition.parallel:
            return
        for node in list(self.document.findall(_is_message)):
            node.vetcourse_source = node.deepcopy()  # type: ignore[attr-defined]


class PlainTexts(SphinxTransform):
    """Translates what holds no markup by itself: Sphinx would send each such text through its parser twice."""

    default_priority = 19  # behind KeepSource

    def apply(self, **kwargs: Any) -> None:
        """Set the words of every plain paragraph; ``translatable`` keeps Sphinx off until the texts are paired."""
        book = books.of(self.config)
        if not book.translated:
            return
        page = self.env.current_document.docname
        for node in self.document.findall(nodes.paragraph):
            if _is_message(node) and without_markup(node.rawsource) and node.rawsource == node.astext():
                translation = book.translate(page, node.rawsource)
                if translation != node.rawsource and without_markup(translation):
                    node.children = []
                    node += nodes.Text(translation)
                    node["translated"], node["translatable"] = True, False


class PairTexts(SphinxTransform):
    """Sets the kept text beside its translation; marks texts that have none."""

    default_priority = 21

    def apply(self, **kwargs: Any) -> None:
        """Pair every text of the page."""
        book = books.of(self.config)
        if not book.translated:
            return
        for node in list(self.document.findall(nodes.TextElement)):
            source = source_copy(node)
            if source is not None:
                del node.vetcourse_source  # type: ignore[attr-defined]
            if not node.get("translated") and has_han(node.astext()) and _is_text(node):
                _mark_untranslated(node, book)
            elif source is not None and book.edition.parallel and source.astext() != node.astext():
                _pair(node, source, book)
        for element in self.document.findall(nodes.Element):
            # A formula, or a figure whose words were translated with it, is no text that waits for a translator.
            if element.get("translated") is False and not has_han(element.astext()):
                del element["translated"]


def has_han(text: str) -> bool:
    """Whether *text* holds a Chinese character."""
    return any("\u3400" <= character <= "\u9fff" for character in text)


def without_markup(text: str) -> bool:
    """Whether reStructuredText certainly reads *text* as one paragraph of these very words; False where in doubt."""
    return PLAIN.fullmatch(text) is not None


def in_one_language(node: nodes.Element) -> str:
    """Return what *node* says in the language of the edition's menus."""
    translation = next((run for run in node.findall(nodes.inline) if "bi-tr" in run["classes"]), node)
    return translation.astext()


def _is_message(node: nodes.Node) -> bool:
    """Whether Sphinx will look *node* up as a text; asked of others, Sphinx writes each into a line of its log."""
    return (
        isinstance(node, nodes.TextElement)
        and bool(node.source and node.rawsource)
        and node.get("translatable", True)
        and is_translatable(node)
        and not isinstance(node, LITERAL_TYPE_NODES)
    )


def _is_text(node: nodes.Element) -> bool:
    """Whether the node holds a message: one that Sphinx looked up, or any of a page without a catalogue."""
    return "translated" in node or _is_message(node)


def _mark_untranslated(node: nodes.Element, book: Book) -> None:
    node["classes"].append(LANGUAGE_CLASS + book.source.html)
    if book.edition.parallel and type(node) is nodes.paragraph:
        mark = nodes.inline("", book.label("book.no_translation"), classes=["no-translation"])
        mark["classes"].append(LANGUAGE_CLASS + book.language.html)
        node += [nodes.Text(" "), mark]


def _pair(node: nodes.Element, source: nodes.Element, book: Book) -> None:
    _strip(source)
    if type(node) is nodes.paragraph:
        pair = nodes.container(classes=["bi-pair"])
        node.replace_self(pair)
        source["classes"] += ["bi-src", LANGUAGE_CLASS + book.source.html]
        node["classes"] += ["bi-tr", LANGUAGE_CLASS + book.language.html]
        pair += [source, node]
        return
    translation = run(list(node.children), book.language, "bi-tr")
    original = run(list(source.children), book.source, "bi-src")
    index = [child for child in node.children if isinstance(child, addnodes.index)]
    for entry in index:
        translation.remove(entry)
    node.children = []
    node += [original, nodes.Text(" "), translation, *index]


def _strip(source: nodes.Element) -> None:
    """Take from the copy what may exist only once."""
    for node in list(source.findall(nodes.Element)):
        for name in IDENTITIES:
            if name in node:
                node[name] = []
        if isinstance(node, (nodes.footnote_reference, nodes.target, addnodes.index)):
            node.parent.remove(node)
        elif isinstance(node, nodes.reference) and "refuri" not in node and "refid" not in node:
            node.replace_self(node.children)
    source["translatable"] = False


def setup(app: Sphinx) -> None:
    """Register the transforms."""
    app.add_transform(KeepSource)
    app.add_transform(PlainTexts)
    app.add_transform(PairTexts)
