"""furo with an overlay: templates, style, script, and what the page templates are told."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from vetcourse import languages
from vetcourse.publish import access
from vetcourse.publish import book as books

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

    from vetcourse.languages import Edition
    from vetcourse.publish.book import Book

__all__ = ["setup"]

THEME = Path(__file__).with_name("theme")
DESIGN = ("design", "furo-extensions")  # parts of the names of sphinx-design's files, and of furo's style for it


class PlainWrappers(SphinxPostTransform):
    """Takes back the ids and classes that furo copies from a table or formula to the box around it."""

    default_priority = 510
    formats = ("html",)

    def run(self, **kwargs: Any) -> None:
        """Leave each box its own class only."""
        for node in self.document.findall(nodes.container):
            kinds = [name for name in node["classes"] if name in ("table-wrapper", "math-wrapper")]
            if kinds:
                node["ids"], node["names"], node["classes"] = [], [], kinds


def setup(app: Sphinx) -> None:
    """Put the overlay over whatever HTML theme is chosen."""
    app.add_post_transform(PlainWrappers)
    app.connect("config-inited", _configure)
    app.connect("builder-inited", _filters)
    app.connect("html-page-context", _context, priority=900)
    app.add_css_file("vetcourse.css", priority=900)
    app.add_js_file("vetcourse.js", priority=900, loading_method="defer")


def _configure(app: Sphinx, config: Config) -> None:
    config.templates_path = [*config.templates_path, str(THEME / "templates")]
    config.html_static_path = [*config.html_static_path, str(THEME / "static")]


def _filters(app: Sphinx) -> None:
    templates = getattr(app.builder, "templates", None)
    if templates is not None and hasattr(templates, "environment"):
        book = books.of(app.config)
        templates.environment.filters["vetcourse_repair"] = lambda page, switch: access.repair(
            page, switch, book.label
        )


def _context(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    if "pathto" not in context:
        return
    book = books.of(app.config)
    context["vetcourse_editions"] = [
        _link(book, edition, pagename, context, app.config.html_baseurl) for edition in languages.editions()
    ]
    context["vetcourse_label"] = book.label
    context["vetcourse_parallel"] = book.edition.parallel
    context["vetcourse_source"], context["vetcourse_language"] = book.source, book.language
    context["vetcourse_untranslated"] = _untranslated(app, book, pagename)
    if doctree is None or not _uses_design(doctree):
        for kind in ("css_files", "script_files"):
            context[kind] = [item for item in context[kind] if not _of_design(str(getattr(item, "filename", item)))]


def _link(book: Book, edition: Edition, pagename: str, context: dict[str, Any], base: str) -> dict[str, Any]:
    """What the switch says of one edition: the same page, by a relative address."""
    known = {item.code: item for item in languages.load()}
    tag = known[edition.languages[0]].html
    return {
        "code": edition.code,
        "name": edition.name,
        "percent": book.shares[edition.code],
        "href": context["pathto"](f"../{edition.code}/{pagename}.html", 1),
        "absolute": f"{base.rstrip('/')}/../{edition.code}/{pagename}.html" if base else "",
        "lang": tag,
        "hreflang": known[edition.frame].html if not edition.parallel else "mul",
        "current": edition == book.edition,
    }


def _untranslated(app: Sphinx, book: Book, pagename: str) -> str:
    """A sentence on a page that falls back to the source in part."""
    counts = app.env.metadata.get(pagename, {}).get("translation_progress")
    if not book.translated or not counts or counts["translated"] >= counts["total"]:
        return ""
    percent = 100 * counts["translated"] // counts["total"]
    return book.label("book.untranslated", percent=percent)


def _of_design(name: str) -> bool:
    return any(part in name for part in DESIGN)


def _uses_design(doctree: nodes.document) -> bool:
    return any("sd-" in " ".join(node.get("classes", [])) for node in doctree.findall(nodes.Element))
