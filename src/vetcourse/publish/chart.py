"""``chart``: a figure of ``docs/figures``, drawn in the language of the edition."""

from __future__ import annotations

import os
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

    from vetcourse.languages import Language
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
        module = Path(self.env.srcdir) / FOLDER / f"{self.arguments[0]}.py"
        if not module.is_file():
            self._warn(f"docs/figures has no {module.name}", (self.env.docname, self.lineno))
            return image
        try:
            target = drawn(book, book.language, module, self)
            source = drawn(book, book.source, module, self) if book.edition.parallel else None
        except figures.DrawingError as error:
            self._warn(f"the figure is not drawn: {error}", f"{module}:{error.line or 1}")
            return image
        image["uri"] = "/" + target.relative_to(self.env.srcdir).as_posix()
        image["path"] = str(target)
        if source is not None:
            image["source_path"], image["source_alt"] = str(source), self.options["alt"]
        return image

    def _warn(self, text: str, place: tuple[str, int] | str) -> None:
        logger.warning("%s", text, location=place, type="vetcourse", subtype="chart")

    def _caption(self) -> nodes.caption:
        text = " ".join(self.content)
        words, messages = self.parse_inline(text, lineno=self.content_offset + 1)
        caption = nodes.caption(text, "", *words, *messages)
        self.set_source_info(caption)
        return caption


def drawn(book: Book, language: Language, module: Path, directive: SphinxDirective) -> Path:
    """Return the file of the figure in *language*, drawn anew if anything it depends on is newer.

    Raises DrawingError if *module* does not draw.
    """
    domain = f"figures/{module.stem}"
    catalogue = book.catalogues.path(domain, language.code)
    code = module.read_text(encoding="utf-8")
    tables = [book.places.data / f"{table}.csv" for table in re.findall(r'"([a-z][a-z0-9_]+)"', code)]
    shared = sorted(module.parent.glob("_*.py"))
    sources = [path for path in (module, catalogue, *shared, *tables) if path.is_file()]
    for path in sources:
        directive.env.note_dependency(str(path))
    target = Path(directive.env.srcdir) / GENERATED / language.code / f"{module.stem}.svg"
    if not figures.fresh(target, sources):

        def words(label: str) -> str:
            return label if language == book.source else book.text(domain, label)

        _write(target, figures.standalone(figures.draw(module, words, figures.Tables(book.places.data))))
    return target


def picture(svg: str, alt: str, language: str, side: str = "") -> str:
    """Return the file *svg* as a part of a page: colours are the page's, the alt text its name.

    *side* is the class of one drawing of a pair, and keeps its identifiers apart from those of the other.
    """
    svg = re.sub(r"<style>.*?</style>", "", svg, count=1)
    for name, colour in figures.PALETTE.colours().items():
        svg = svg.replace(colour, f"var(--figure-{name},{colour})")
    size = re.search(r'viewBox="0 0 ([\d.]+) [\d.]+"', svg)
    width = f"{float(size[1]) / 12:.1f}em" if size else "100%"
    attributes = f'role="img" lang="{language}" aria-label="{_attribute(alt)}" style="width:{width}"'
    if side:
        attributes += f' class="{side}"'
        svg = re.sub(r'(\bid="|href="#|url\(#)', rf"\g<1>{side}-", svg)
    svg = re.sub(r' (?:width|height)="[\d.]+(?:pt|px)?"', "", svg, count=2)
    return svg.replace("<svg ", f"<svg {attributes} ", 1)


def _attribute(text: str) -> str:
    return text.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_suffix(f".{os.getpid()}.part")  # editions are built side by side
    part.write_text(text, encoding="utf-8", newline="\n")
    part.replace(target)


def visit_chart(self: HTML5Translator, node: Chart) -> None:
    """Put the drawing into the page; an EPUB keeps it as a file."""
    path = node.get("path")
    if path is None or self.builder.name == "epub":
        self.visit_image(node)
        return
    book = books.of(self.config)
    sides = [(path, node["alt"], book.language, "")]
    if "source_path" in node:
        sides = [
            (node["source_path"], node["source_alt"], book.source, "bi-src"),
            (path, node["alt"], book.language, "bi-tr"),
        ]
    for file, alt, language, side in sides:
        self.body.append(picture(Path(file).read_text(encoding="utf-8"), alt, language.html, side))
    raise nodes.SkipNode


def depart_chart(self: HTML5Translator, node: Chart) -> None:
    """End an image that is a file."""
    self.depart_image(node)


def setup(app: Sphinx) -> None:
    """Register the directive and the node."""
    app.add_node(Chart, html=(visit_chart, depart_chart))
    app.add_directive("chart", ChartDirective)
