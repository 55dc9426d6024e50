"""Text in two languages: a paragraph beside its translation, a title above it."""

from __future__ import annotations

from docutils import nodes

from vetcourse.publish.typst import markup
from vetcourse.publish.typst.inline import in_language
from vetcourse.publish.typst.render import Renderer

__all__ = ["PAIR", "paragraphs", "title"]

PAIR = "bi-pair"


def paragraphs(node: nodes.Element, out: Renderer) -> str:
    """A paragraph and its translation: two columns in the body of a page, below one another in lists and cells."""
    side = isinstance(node.parent, nodes.section)
    return out.block(node, markup.call("vc.pair", *map(out.render, node.children), side=markup.value(side)))


def title(node: nodes.Element, out: Renderer) -> tuple[str, str]:
    """A title and, in the parallel edition, the same in the other language."""
    source = [child for child in node.children if isinstance(child, nodes.Element) and "bi-src" in child["classes"]]
    if not source:
        return in_language(node, out.children(node)).strip(), ""
    rest = [child for child in node.children if child not in source]
    inside = [part for child in rest for part in (child.children if isinstance(child, nodes.inline) else [child])]
    language = next((child for child in rest if isinstance(child, nodes.inline)), source[0])
    translation = in_language(language, "".join(map(out.render, inside)).strip())
    return in_language(source[0], out.children(source[0])).strip(), translation
