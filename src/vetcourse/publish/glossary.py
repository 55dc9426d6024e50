"""``glossary-terms``: the terms of ``docs/glossary.yaml`` as a Sphinx glossary, so that ``:term:`` finds them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from docutils import nodes
from sphinx import addnodes
from sphinx.domains.std import make_glossary_term
from sphinx.util.docutils import SphinxDirective

from vetcourse.publish import book as books
from vetcourse.publish import fastyaml
from vetcourse.publish.links import citation
from vetcourse.publish.wording import plain

if TYPE_CHECKING:
    from docutils.nodes import Node
    from sphinx.application import Sphinx

__all__ = ["FILE", "Seen", "Term", "anchor", "load", "setup"]

FILE = "glossary.yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Where an English rendering was seen."""

    title: str
    publisher: str
    url: str
    seen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One term; ``verified`` is ``yes``, ``variant`` (a close wording was seen) or ``no`` (the course's own)."""

    zh: str
    pinyin: str
    en: str
    kind: str
    definition: str
    article: tuple[str, ...]
    verified: str
    sources: tuple[Seen, ...]


@cache
def load(path: Path) -> tuple[Term, ...]:
    """Return the terms in the order of the file."""
    raw: dict[str, Any] = fastyaml.load(path)
    sources = {key: Seen(**value) for key, value in raw["sources"].items()}
    return tuple(
        Term(
            zh=item["zh"],
            pinyin=item["pinyin"],
            en=item["en"],
            kind=item["kind"],
            definition=item["definition_zh"],
            article=tuple(item["article_ids"]),
            verified=item["verified"],
            sources=tuple(sources[key] for key in item["sources"]),
        )
        for item in raw["terms"]
    )


class GlossaryTermsDirective(SphinxDirective):
    """``.. glossary-terms::`` with ``:kind:`` term or method."""

    option_spec: ClassVar = {"kind": lambda value: value}

    def run(self) -> list[Node]:
        """Return the glossary."""
        path = Path(self.env.srcdir) / FILE
        self.env.note_dependency(str(path))
        kind = self.options.get("kind")
        terms = [term for term in load(path) if kind in (None, term.kind)]
        entries = nodes.definition_list(classes=["glossary"])
        entries += [self._entry(term) for term in sorted(terms, key=lambda term: nodes.make_id(term.pinyin))]
        node = addnodes.glossary("", entries, sorted=False)
        node.document = self.state.document
        return [node]

    def _entry(self, term: Term) -> nodes.definition_list_item:
        source, line = self.get_source_info()
        word = make_glossary_term(
            self.env, [nodes.Text(term.zh)], None, source, line, anchor(term), self.state.document
        )
        word.rawsource = term.zh
        body = nodes.definition("", self._pinyin(term), self._definition(term), self._seen(term))
        return nodes.definition_list_item("", word, body)

    def _pinyin(self, term: Term) -> nodes.TextElement:
        book = books.of(self.config)
        words: list[Node] = [nodes.inline("", term.pinyin, classes=["pinyin", "language-zh-Latn"])]
        if not book.edition.parallel:
            other, language = (term.zh, book.source) if book.translated else (term.en, None)
            tag = language.html if language else "en"
            words += [nodes.Text("  "), nodes.inline("", other, classes=["rendering", f"language-{tag}"])]
        if term.verified != "yes":
            mark = book.label(f"book.rendering_{term.verified}")
            words += [nodes.Text("  "), nodes.inline("", mark, classes=["unverified"])]
        return plain(nodes.paragraph, words, "term-line")

    def _definition(self, term: Term) -> nodes.paragraph:
        node = nodes.paragraph(term.definition, term.definition)
        self.set_source_info(node)
        return node

    def _seen(self, term: Term) -> nodes.TextElement:
        book = books.of(self.config)
        words: list[Node] = []
        if term.article:
            words.append(nodes.Text(book.label("book.article_sections")))
            for section in term.article:
                words += [citation(section, section), nodes.Text(book.label("book.comma"))]
            words[-1] = nodes.Text(book.label("book.stop"))
        for place in term.sources[:1]:
            words.append(nodes.Text(book.label("book.rendering_seen")))
            title = nodes.inline("", place.title, classes=["language-en"])
            link: Node = nodes.reference("", "", title, refuri=place.url) if place.url else title
            words += [link, nodes.inline("", f", {place.publisher}", classes=["language-en"])]
        return plain(nodes.paragraph, words, "term-seen")


def anchor(term: Term) -> str:
    """A stable id in every language: the pinyin without tones."""
    return "term-" + nodes.make_id(term.pinyin.replace("ü", "v"))


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("glossary-terms", GlossaryTermsDirective)
