"""Words within a line: stress, code, links, notes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from docutils import nodes
from sphinx import addnodes
from sphinx_design.shared import PassthroughTextElement

from vetcourse.publish.typst import markup
from vetcourse.publish.typst.render import Handler, Renderer, document_of

__all__ = ["HANDLERS", "TITLES", "in_language", "is_inside", "language_of"]

LOOKS = {
    "guilabel": "sanserif", "menuselection": "sanserif", "question-how": "small", "unit": "small",
    "cite": "cite-mark", "unverified": "small", "article-pages": "small", "lesson-id": "sanserif",
}  # fmt: skip
ONE_LINE = (nodes.term, nodes.rubric, nodes.reference)
TITLES = (nodes.title, nodes.caption, nodes.term, nodes.footnote, nodes.thead)


def plain(node: nodes.Text, out: Renderer) -> str:
    return markup.text(node.astext())


def wrapped(name: str) -> Handler:
    """Print the children inside a Typst function."""

    def handler(node: nodes.Element, out: Renderer) -> str:
        return markup.call(name, out.children(node)) + out.label(node)

    return handler


def literal(node: nodes.Element, out: Renderer) -> str:
    return f"#vc.code-word({markup.string(node.astext())})"


def span(node: nodes.Element, out: Renderer) -> str:
    body = in_language(node, out.children(node))
    if "bi-tr" in node["classes"]:
        body = markup.call("vc.also" if isinstance(node.parent, ONE_LINE) else "vc.below", body)
    for name, function in LOOKS.items():
        if name in node["classes"]:
            body = markup.call(f"vc.{function}", body)
    label = out.label(node)
    return f"#text[{body}]{label}" if label else body


def language_of(node: nodes.Element) -> str | None:
    """The language that a class such as ``language-zh-CN`` gives to a node."""
    names = (name.removeprefix("language-") for name in node["classes"] if name.startswith("language-"))
    return next(names, None)


def in_language(node: nodes.Element, body: str) -> str:
    """*body*, marked with the language of the node if it has one."""
    language = language_of(node)
    if not language:
        return body
    # the compiler takes bookmarks from titles: what it lays out late has no words yet
    title = isinstance(node, nodes.title) or is_inside(node, (nodes.title,))
    function = "vc.title-language" if title else "vc.in-language"
    return markup.call(function, body, code=markup.string(language))


def abbreviation(node: nodes.Element, out: Renderer) -> str:
    long = node.get("explanation")
    return out.children(node) + (markup.text(f" ({long})") if long else "")


def reference(node: nodes.Element, out: Renderer) -> str:
    body = out.children(node)
    uri = node.get("refuri", "")
    if "refid" in node or uri.startswith("%"):
        target = f"{document_of(node, out.book.root)}#{node['refid']}" if "refid" in node else uri.removeprefix("%")
        return internal(node, out, target, body)
    if not uri:
        return body
    link = f"#link({markup.string(uri)})[{body}]"
    shown = node.astext() == uri or uri.startswith("mailto:") or is_inside(node, TITLES) or out.book.labels.get(uri)
    return link if shown else f"{link}#vc.address({markup.string(uri)})"


def internal(node: nodes.Element, out: Renderer, target: str, body: str) -> str:
    """A link inside the book; a target that is nowhere in print is a problem."""
    label = out.book.labels.get(target)
    if label is None:
        out.report(node, "print.no_target", name=target)
        return body
    if _lists_a_lesson(node):
        return f"#vc.to-page(<{label}>)[{body}]"
    return f"#link(<{label}>)[{body}]{out.label(node)}"


def _lists_a_lesson(node: nodes.Element) -> bool:
    """Whether the link stands in a list of lessons, as a line of a table of contents does."""
    item = node.parent.parent
    return isinstance(item, nodes.list_item) and "course-lessons" in item.parent["classes"]


def is_inside(node: nodes.Node, kinds: tuple[type[nodes.Node], ...]) -> bool:
    """Whether *node* stands somewhere in a node of these kinds."""
    parent = node.parent
    while parent is not None:
        if isinstance(parent, kinds):
            return True
        parent = parent.parent
    return False


def footnote_reference(node: nodes.Element, out: Renderer) -> str:
    key = f"{document_of(node, out.book.root)}#{node['refid']}"
    note = out.book.footnotes.get(key)
    if note is None:
        out.report(node, "print.no_target", name=key)
        return ""
    label = f"note-{list(out.book.footnotes).index(key)}"
    if key in out.printed_notes:
        return f"#footnote(<{label}>)"
    out.printed_notes.add(key)
    body = "".join(out.render(child) for child in note.children if not isinstance(child, nodes.label))
    return f"#footnote[{body.strip()}] <{label}>"


def citation_reference(node: nodes.Element, out: Renderer) -> str:
    target = f"{document_of(node, out.book.root)}#{node['refid']}"
    return internal(node, out, target, markup.text(f"[{node.astext()}]"))


def target(node: nodes.Element, out: Renderer) -> str:
    """A named place within a line; it keeps its words if it has some."""
    body = out.children(node)
    label = out.label(node)
    if not label:
        return body
    return f"#text[{body}]{label}" if body else f"#metadata(none){label}"


def passed(node: nodes.Element, out: Renderer) -> str:
    return out.children(node)


def skipped(node: nodes.Node, out: Renderer) -> str:
    return ""


HANDLERS: Final[Mapping[type[nodes.Node], Handler]] = {
    nodes.Text: plain,
    nodes.emphasis: wrapped("emph"),
    nodes.strong: wrapped("strong"),
    nodes.literal: literal,
    nodes.subscript: wrapped("sub"),
    nodes.superscript: wrapped("super"),
    nodes.inline: span,
    nodes.abbreviation: abbreviation,
    nodes.acronym: abbreviation,
    nodes.title_reference: wrapped("emph"),
    nodes.generated: passed,
    nodes.problematic: passed,
    addnodes.literal_emphasis: wrapped("emph"),
    addnodes.literal_strong: wrapped("strong"),
    addnodes.manpage: wrapped("emph"),
    nodes.reference: reference,
    addnodes.download_reference: wrapped("vc.code-text"),
    addnodes.pending_xref: passed,
    PassthroughTextElement: passed,
    nodes.target: target,
    nodes.footnote_reference: footnote_reference,
    nodes.citation_reference: citation_reference,
    **dict.fromkeys(
        (
            nodes.raw, nodes.comment, nodes.pending, nodes.substitution_definition, nodes.system_message, nodes.meta,
            nodes.label, nodes.footnote, addnodes.tabular_col_spec, addnodes.highlightlang, addnodes.index,
            addnodes.toctree, nodes.colspec, nodes.docinfo, nodes.title, nodes.subtitle, nodes.decoration,
        ),
        skipped,
    ),
}  # fmt: skip
