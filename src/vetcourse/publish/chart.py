"""``chart``: a figure of ``docs/figures``, drawn in the language of the edition."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from vetcourse.publish import book as books
from vetcourse.publish import figures

if TYPE_CHECKING:
    from docutils.nodes import Node
    from sphinx.application import Sphinx
    from sphinx.writers.html5 import HTML5Translator

    from vetcourse.publish.book import Book

__all__ = ["Chart", "picture", "setup"]

logger = logging.getLogger(__name__)
FOLDER = "figures"
GENERATED = "_generated"


class Chart(nodes.image):
    """An image that a page holds as text; ``path`` is its file."""


class ChartDirective(SphinxDirective):
    """``.. chart:: lorenz_2025`` with ``:name:``, ``:alt:`` (required) and the caption as its content."""

    required_arguments = 1
    has_content = True
    option_spec: ClassVar = {"name": directives.unchanged, "alt": directives.unchanged_required}

    def run(self) -> list[Node]:
        """Return a numbered figure."""
        if not self.options.get("alt"):
            raise self.error("a chart needs :alt: with what it shows and its main number")
        if not self.content:
            raise self.error("a chart needs a caption as its content")
        figure = nodes.figure(classes=["chart"])
        self.set_source_info(figure)
        figure += self._image()
        figure += self._caption()
        self.add_name(figure)
        return [figure]

    def _image(self) -> nodes.image:
        image = Chart(alt=self.options["alt"], uri="data:,", chart=self.arguments[0])
        self.set_source_info(image)
        if self.env._app.builder.name == "gettext":
            return image
        book = books.of(self.config)
        target = drawn(book, self.arguments[0], Path(self.env.srcdir), self)
        if target is None:
            where = (self.env.docname, self.lineno)
            logger.warning(
                "docs/figures has no %s.py", self.arguments[0], location=where, type="vetcourse", subtype="chart"
            )
            return image
        image["uri"] = "/" + target.relative_to(self.env.srcdir).as_posix()
        image["path"] = str(target)
        return image

    def _caption(self) -> nodes.caption:
        text = " ".join(self.content)
        words, messages = self.parse_inline(text, lineno=self.content_offset + 1)
        caption = nodes.caption(text, "", *words, *messages)
        self.set_source_info(caption)
        return caption


def drawn(book: Book, name: str, srcdir: Path, directive: SphinxDirective) -> Path | None:
    """Return the file of figure *name* in the book's language, drawn anew if anything it depends on is newer."""
    module = srcdir / FOLDER / f"{name}.py"
    if not module.is_file():
        return None
    domain = f"figures/{name}"
    catalogue = book.places.locales / book.language.code / "LC_MESSAGES" / f"{domain}.po"
    code = module.read_text(encoding="utf-8")
    tables = [book.places.data / f"{table}.csv" for table in re.findall(r'"([a-z][a-z0-9_]+)"', code)]
    shared = sorted((srcdir / FOLDER).glob("_*.py"))
    sources = [path for path in (module, catalogue, *shared, *tables) if path.is_file()]
    for path in sources:
        directive.env.note_dependency(str(path))
    target = srcdir / GENERATED / book.language.code / f"{name}.svg"
    if not figures.fresh(target, sources):
        picture_text = figures.draw(module, lambda label: book.text(domain, label), figures.Tables(book.places.data))
        _write(target, figures.standalone(picture_text))
    return target


def picture(svg: str, alt: str, language: str) -> str:
    """Return the file *svg* as a part of a page: colours are the page's, the alt text its name."""
    svg = re.sub(r"<style>.*?</style>", "", svg, count=1)
    for name, colour in figures.PALETTE.colours().items():
        svg = svg.replace(colour, f"var(--figure-{name},{colour})")
    size = re.search(r'viewBox="0 0 ([\d.]+) [\d.]+"', svg)
    width = f"{float(size[1]) / 12:.1f}em" if size else "100%"
    attributes = f'role="img" lang="{language}" aria-label="{_attribute(alt)}" style="width:{width}"'
    svg = re.sub(r' (?:width|height)="[\d.]+(?:pt|px)?"', "", svg, count=2)
    return svg.replace("<svg ", f"<svg {attributes} ", 1)


def _attribute(text: str) -> str:
    return text.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_suffix(".part")
    part.write_text(text, encoding="utf-8", newline="\n")
    part.replace(target)


def visit_chart(self: HTML5Translator, node: Chart) -> None:
    """Put the drawing into the page; an EPUB keeps it as a file."""
    path = node.get("path")
    if path is None or self.builder.name == "epub":
        self.visit_image(node)
        return
    language = books.of(self.config).language.html
    self.body.append(picture(Path(path).read_text(encoding="utf-8"), node["alt"], language))
    raise nodes.SkipNode


def depart_chart(self: HTML5Translator, node: Chart) -> None:
    """End an image that is a file."""
    self.depart_image(node)


def setup(app: Sphinx) -> None:
    """Register the directive and the node."""
    app.add_node(Chart, html=(visit_chart, depart_chart))
    app.add_directive("chart", ChartDirective)
