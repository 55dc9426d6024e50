"""On every paragraph of a draft language a way to suggest a translation: a text to copy or to mail, no network."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from docutils import nodes
from sphinx.transforms import SphinxTransform
from sphinx.util.nodes import extract_messages

from vetcourse.translate.book import edition

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.application import Sphinx
    from sphinx.config import Config

__all__ = ["setup"]

STATIC = Path(__file__).with_name("static")
SOURCE = "vetcourse_suggest"
BEFORE_LOCALE = 19
LONGEST_MAIL = 400  # mail programs cut long addresses; the text to copy is always whole


class KeepSource(SphinxTransform):
    """Notes the source of each paragraph before Sphinx puts the translation in its place."""

    default_priority = BEFORE_LOCALE

    def apply(self, **kwargs: Any) -> None:
        """Mark the paragraphs of a draft language."""
        if _is_draft(self.config):
            for node, message in extract_messages(self.document):
                if isinstance(node, nodes.paragraph):
                    node[SOURCE] = message


def _add_links(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    if app.builder.format != "html" or app.builder.name == "epub" or not _is_draft(app.config):
        return
    text = edition.messages(app.config).text
    labels = {name: text(f"translate.suggest_{name}") for name in ("title", "page", "source", "now", "mine")}
    for paragraph in doctree.findall(nodes.paragraph):
        source = _source(paragraph)
        if source:
            paragraph += nodes.raw("", _link(docname, source, paragraph.astext(), labels), format="html")


def _source(paragraph: Element) -> str:
    """The source text of a paragraph, whether its home is the page or an exercise."""
    if SOURCE in paragraph:
        return str(paragraph[SOURCE])
    if "translated" in paragraph:
        return str(getattr(paragraph, "vetcourse_source", paragraph).rawsource)
    return ""


def _link(page: str, source: str, now: str, labels: dict[str, str]) -> str:
    letter = f"{labels['page']} {page}\n{labels['source']} {source}\n{labels['now']} {now}\n{labels['mine']} "
    short = letter if len(letter) <= LONGEST_MAIL else letter[:LONGEST_MAIL] + "…"
    address = f"mailto:?subject={quote(labels['title'])}&body={quote(short)}"
    title = escape(labels["title"], quote=True)
    return (
        f' <a class="suggest" href="{escape(address, quote=True)}" data-letter="{escape(letter, quote=True)}"'
        f' title="{title}" aria-label="{title}">✎</a>'
    )


def _is_draft(config: Config) -> bool:
    language = edition.language(config)
    return language is not None and not language.complete


def _files(app: Sphinx, config: Config) -> None:
    if _is_draft(config):
        config.html_static_path = [*config.html_static_path, str(STATIC)]
        text = edition.messages(config).text
        names = ("title", "copy", "copied", "mail", "close")
        words: dict[str, Any] = {f"data-{name}": text(f"translate.suggest_{name}") for name in names}
        app.add_css_file("suggest.css")
        app.add_js_file("suggest.js", loading_method="defer", **words)


def _keep_count(app: Sphinx, doctree: nodes.document) -> None:
    """Keep what Sphinx counted, for the banner of the page."""
    if "translation_progress" in doctree:
        app.env.metadata[app.env.current_document.docname]["translation_progress"] = doctree["translation_progress"]


def setup(app: Sphinx) -> None:
    """Register the transform and what adds the links."""
    app.add_transform(KeepSource)
    app.connect("config-inited", _files, priority=300)
    app.connect("doctree-read", _keep_count)
    app.connect("doctree-resolved", _add_links)
