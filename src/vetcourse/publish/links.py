"""Links inside the course: to a section of the article, and to a lesson whose words keep their markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx import addnodes
from sphinx.util.nodes import make_refnode

if TYPE_CHECKING:
    from docutils.nodes import Node
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

    from vetcourse.model import Lesson

__all__ = ["anchor", "citation", "lesson_link", "setup"]

REFERENCE = "vetcourse-lesson"


def anchor(section: str) -> str:
    """Return the label of a section of the article on the coverage page."""
    return "article-" + section.replace(".", "-")


def citation(section: str, words: str) -> addnodes.pending_xref:
    """Return a link to *section* on the coverage page."""
    return addnodes.pending_xref(
        "",
        nodes.inline("", words, classes=["article"]),
        refdomain="std",
        reftype="ref",
        reftarget=anchor(section),
        refexplicit=True,
        refwarn=False,
    )


def lesson_link(env: BuildEnvironment, lesson: Lesson, words: list[Node], *classes: str) -> nodes.Element:
    """Return a link to the page of *lesson*; the words alone while there is none, until it is written."""
    page = f"{lesson.unit}/{lesson.slug}"
    if page not in env.found_docs:
        env.note_dependency(str(env.doc2path(page)))
        return nodes.inline("", "", *words, classes=[*classes, "unwritten"])
    link = nodes.inline("", "", *words, classes=list(classes))
    return addnodes.pending_xref("", link, refdomain="", reftype=REFERENCE, reftarget=page, refwarn=False)


def _resolve(
    app: Sphinx, env: BuildEnvironment, node: addnodes.pending_xref, words: nodes.TextElement
) -> Node | None:
    """Turn a link to a lesson into a reference."""
    if node["reftype"] != REFERENCE:
        return None
    here = node.get("refdoc", env.current_document.docname)
    return make_refnode(app.builder, here, node["reftarget"], "", words)


def setup(app: Sphinx) -> None:
    """Resolve the links to lessons."""
    app.connect("missing-reference", _resolve)
