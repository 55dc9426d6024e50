"""The article: ``:article:`` cites one of its sections, ``article-map`` shows which lesson treats which section."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective, SphinxRole

from vetcourse.publish import book as books
from vetcourse.publish import fastyaml
from vetcourse.publish.links import anchor, citation, lesson_link
from vetcourse.publish.wording import language_of, plain

if TYPE_CHECKING:
    from docutils.nodes import Node, system_message
    from sphinx.application import Sphinx

    from vetcourse.model import Lesson

__all__ = ["Section", "load", "setup"]

logger = logging.getLogger(__name__)
FILE = "article_map.yaml"
PAGE = "coverage"  # the document that holds the directive `article-map`


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One section of the article: printed pages, what it is about, and its claims in our own words."""

    id: str
    pages: str
    topic: str
    claims: tuple[str, ...]


@cache
def load(path: Path) -> dict[str, Section]:
    """Return the sections of the article by id."""
    raw: dict[str, Any] = fastyaml.load(path)
    return {
        item["id"]: Section(id=item["id"], pages=item["pages"], topic=item["topic"], claims=tuple(item["claims"]))
        for item in raw["sections"]
    }


class ArticleRole(SphinxRole):
    """``:article:`1.1.3``` or, for several, ``:article:`1.1, 1.1.1```."""

    def run(self) -> tuple[list[Node], list[system_message]]:
        """Return the citation in the form of the language that surrounds it."""
        book = books.of(self.config)
        sections = load(Path(self.env.srcdir) / FILE)
        names = [name.strip() for name in self.text.split(",")]
        unknown = [name for name in names if name not in sections]
        if unknown:
            message = self.inliner.reporter.error(
                f"the article has no section {', '.join(unknown)}", line=self.lineno
            )
            return [self.inliner.problematic(self.rawtext, self.rawtext, message)], [message]
        language = language_of(self.env, self.inliner.document)
        catalogues = book.catalogues
        words: list[Node] = [nodes.Text(catalogues.label("book.article_open", language))]
        for name in names:
            pages = catalogues.pages(sections[name].pages, language)
            cited = catalogues.label("book.article_cited", language, section=name, pages=pages)
            words += [citation(name, cited), nodes.Text(catalogues.label("book.semicolon", language))]
        return [*words[:-1], nodes.Text(catalogues.label("book.article_close", language))], []


class ArticleMapDirective(SphinxDirective):
    """``.. article-map::``: every section with its claims, lessons and exercises.

    A section that no lesson treats is a warning.
    """

    def run(self) -> list[Node]:
        """Return one entry a section."""
        book = books.of(self.config)
        path = Path(self.env.srcdir) / FILE
        self.env.note_dependency(str(path))
        self.env.note_dependency(str(book.places.exercises / "course.yaml"))
        entries = nodes.definition_list(classes=["article-map"])
        for section in load(path).values():
            entries += self._entry(section)
        return [entries]

    def _entry(self, section: Section) -> nodes.definition_list_item:
        book = books.of(self.config)
        label = anchor(section.id)
        pages = nodes.inline("", book.pages(section.pages), classes=["article-pages"])
        term = nodes.term("", section.id, classes=["article-id"], ids=[label])
        term["translatable"] = False
        term += [nodes.Text(" "), pages]
        self.env.domains.standard_domain.anonlabels[label] = (self.env.docname, label)
        self.env.domains.standard_domain.labels[label] = (self.env.docname, label, section.id)
        body = nodes.definition()
        body += self._words(nodes.paragraph, section.topic, "article-topic")
        claims = nodes.enumerated_list(classes=["article-claims"])
        claims += [nodes.list_item("", self._words(nodes.paragraph, claim)) for claim in section.claims]
        body += claims
        body += self._treated(section)
        return nodes.definition_list_item("", term, body)

    def _words(self, kind: type[nodes.TextElement], text: str, *classes: str) -> nodes.TextElement:
        node = kind(text, text, classes=list(classes))
        self.set_source_info(node)
        return node

    def _treated(self, section: Section) -> nodes.paragraph:
        book = books.of(self.config)
        words: list[Node] = [nodes.Text(book.label("book.treated_in"))]
        lessons = list(_treating(section.id, list(book.course.lessons.values())))
        if not lessons:
            logger.warning(
                "no lesson treats section %s of the article",
                section.id,
                location=(self.env.docname, self.lineno),
                type="vetcourse",
                subtype="coverage",
            )
        for lesson in lessons:
            words.append(lesson_link(self.env, lesson, [nodes.Text(lesson.id)]))
            slugs = [slug for slug in lesson.exercises if section.id in book.course.exercises[slug].article]
            if slugs:
                words += [
                    nodes.Text(" ("),
                    *_separated([nodes.literal(slug, slug) for slug in slugs]),
                    nodes.Text(")"),
                ]
            words.append(nodes.Text(book.label("book.semicolon")))
        return plain(nodes.paragraph, words[:-1], "article-lessons")


def _treating(section: str, lessons: list[Lesson]) -> Iterator[Lesson]:
    for lesson in lessons:
        if section in lesson.article:
            yield lesson


def _separated(items: list[nodes.literal]) -> Iterator[Node]:
    for index, item in enumerate(items):
        if index:
            yield nodes.Text(" ")
        yield item


def setup(app: Sphinx) -> None:
    """Register the role and the directive."""
    app.add_role("article", ArticleRole())
    app.add_directive("article-map", ArticleMapDirective)
