"""The sidebar's tree of pages: collected once an edition; the template marks in it where the reader is.

Sphinx and the theme lay the tree out anew for every page, which is work in the square of the number of pages.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from sphinx import addnodes

from vetcourse.publish.parallel import in_one_language

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.builders.html import StandaloneHTMLBuilder
    from sphinx.environment import BuildEnvironment

__all__ = ["Entry", "Navigation", "setup"]

SHOWN = "vetcourse_navigation"  # kept with what Sphinx has read: the tree by builder
Groups = tuple[tuple[str, tuple["Entry", ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One page: its title as HTML, its name in one language, the pages below it, nested and as one set."""

    page: str
    title: str
    name: str
    entries: tuple[Entry, ...]
    below: frozenset[str]


class Navigation:
    """The tree of the edition that is being written."""

    def __init__(self) -> None:
        self.groups: Groups = ()

    def give(
        self, app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
    ) -> None:
        """Hand the tree to the template, and leave the theme nothing to lay out."""
        self.groups = self.groups or tuple(_groups(cast("StandaloneHTMLBuilder", app.builder)))
        context["toctree"] = lambda **options: ""
        context["vetcourse_navigation"] = self.groups


def _changed(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """All pages, to be written again, if the tree is not the one that they show."""
    known: dict[str, object] = env.__dict__.setdefault(SHOWN, {})
    tree = (env.toctree_includes, {page: title.astext() for page, title in env.titles.items()})
    before, known[app.builder.name] = known.get(app.builder.name), tree
    return sorted(env.found_docs) if before not in (None, tree) else []


def _groups(builder: StandaloneHTMLBuilder) -> Iterator[tuple[str, tuple[Entry, ...]]]:
    """Each table of contents on the home page: its caption and its pages."""
    for node in builder.env.master_doctree.findall(addnodes.toctree):
        yield node.get("caption") or "", tuple(_entry(builder, page) for _, page in node["entries"])


def _entry(builder: StandaloneHTMLBuilder, page: str) -> Entry:
    title = builder.env.titles[page]
    entries = tuple(_entry(builder, below) for below in builder.env.toctree_includes.get(page, ()))
    return Entry(
        page=page,
        title=builder.render_partial(title)["title"],
        name=in_one_language(title),
        entries=entries,
        below=frozenset(page for entry in entries for page in (entry.page, *entry.below)),
    )


def setup(app: Sphinx) -> None:
    """Come before the theme, which otherwise lays the tree out."""
    app.connect("env-updated", _changed)
    app.connect("html-page-context", Navigation().give, priority=400)
