"""Documents, headings, boxes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from docutils import nodes
from sphinx import addnodes

from vetcourse.publish.typst import markup, pairs
from vetcourse.publish.typst.figures import captioned_code
from vetcourse.publish.typst.inline import in_language
from vetcourse.publish.typst.render import Handler, Renderer, document_of

__all__ = ["HANDLERS", "chapters", "heading_level"]

ADMONITIONS = (
    nodes.attention, nodes.caution, nodes.danger, nodes.error, nodes.hint, nodes.important, nodes.note, nodes.tip,
    nodes.warning, addnodes.seealso,
)  # fmt: skip
HIDDEN = frozenset({"sd-d-none", "screen-only", "solution"})
FRAMES = ("exercise", "quiz")
BOXES = {"lesson-head": "lesson-head", "course-unit": "unit-box", "sd-card": "card", "sd-row": "plain-grid"}


class chapters(nodes.General, nodes.Element):  # noqa: N801 - a docutils node
    """Where a document lists the documents below it: in print, a short table of contents."""


def document(node: nodes.Element, out: Renderer) -> str:
    return out.children(node)


def section(node: nodes.Element, out: Renderer) -> str:
    title = next((child for child in node.children if isinstance(child, nodes.title)), None)
    head = "" if title is None else heading(node, title, out)
    body = out.children(node)
    frame = next((name for name in FRAMES if name in node["classes"]), None)
    return head + (out.block(node, markup.call(f"vc.{frame}", body)) if frame else body)


def heading(node: nodes.Element, title: nodes.title, out: Renderer) -> str:
    """The heading of a section; a document's own one also opens a page."""
    level = heading_level(node)
    kind = next((name for name in FRAMES if name in node["classes"]), _kind(node))
    number = _number(node, out)
    parts = pairs.title(title, out)
    options = {"level": str(level), "kind": markup.string(kind), "number": markup.value(number)}
    if parts[1]:
        options["second"] = markup.content(parts[1])
    name = out.label_name(node)
    if name:
        options["name"] = markup.string(name)
    return out.block(title, markup.call("vc.chapter", parts[0], **options))


def heading_level(node: nodes.Element) -> int:
    """Depth of a section: 1 for a document in the first table of contents, one more for those that it lists."""
    above = list(_ancestors(node))
    files = [place for place, other in enumerate(above) if isinstance(other, addnodes.start_of_file)]
    inside = above[: files[0]] if files else above
    return len(files[1:]) + 1 + sum(isinstance(other, nodes.section) for other in inside)


def _ancestors(node: nodes.Node) -> Iterator[nodes.Node]:
    current = node.parent
    while current is not None:
        yield current
        current = current.parent


def _kind(node: nodes.Element) -> str:
    """``part`` lists other documents, ``lesson`` is listed by one, ``page`` stands alone, ``section`` is inside."""
    file = node.parent
    if not isinstance(file, addnodes.start_of_file):
        return "section"
    if any(file.findall(lambda other: isinstance(other, addnodes.start_of_file) and other is not file)):
        return "part"
    outer = file.parent
    while outer is not None and not isinstance(outer, addnodes.start_of_file):
        outer = outer.parent
    return "page" if outer is None else "lesson"


def _number(node: nodes.Element, out: Renderer) -> str | None:
    numbers = out.book.sections.get(document_of(node, out.book.root), {})
    anchors = [""] if isinstance(node.parent, addnodes.start_of_file) else [f"#{name}" for name in node["ids"]]
    found = next((numbers[anchor] for anchor in anchors if numbers.get(anchor)), None)
    return ".".join(map(str, found)) if found else None


def chapter_list(node: nodes.Element, out: Renderer) -> str:
    section = next(other for other in _ancestors(node) if isinstance(other, nodes.section))
    if any("course-map" in other["classes"] for other in section.findall(nodes.container)):
        return ""
    labels = ", ".join(f"<{out.book.labels[target]}>" for target in node["targets"] if target in out.book.labels)
    return out.block(node, f"#vc.chapter-list(({labels},))") if labels else ""


def named_admonition(node: nodes.Element, out: Renderer) -> str:
    kind = type(node).__name__
    title = markup.text(out.book.admonitions.get(kind, kind))
    return _admonition(node, kind, title, out.children(node), out)


def admonition(node: nodes.Element, out: Renderer) -> str:
    title = next((child for child in node.children if isinstance(child, nodes.title)), None)
    kind = next((name for name in node["classes"] if not name.startswith("admonition")), "note")
    return _admonition(node, kind, out.children(title) if title else "", out.children(node), out)


def _admonition(node: nodes.Element, kind: str, title: str, body: str, out: Renderer) -> str:
    options = {"kind": markup.string(kind), "title": markup.content(title)}
    return out.block(node, markup.call("vc.admonition", body, **options))


def container(node: nodes.Element, out: Renderer) -> str:
    """A box with a class that the template knows prints as that; any other is transparent."""
    if not HIDDEN.isdisjoint(node["classes"]):
        return ""
    if node.get("literal_block"):
        return captioned_code(node, out)
    if pairs.PAIR in node["classes"]:
        return pairs.paragraphs(node, out)
    body = in_language(node, out.children(node))
    anchor = out.label(node)
    for name, function in BOXES.items():
        if name in node["classes"]:
            return out.block(node, markup.call(f"vc.{function}", body))
    return body if not anchor else f"\n#metadata(none){anchor}\n{body}"


def topic(node: nodes.Element, out: Renderer) -> str:
    if "contents" in node["classes"]:
        return ""
    title = next((child for child in node.children if isinstance(child, nodes.title)), None)
    return _admonition(node, "topic", out.children(title) if title else "", out.children(node), out)


def transparent(node: nodes.Element, out: Renderer) -> str:
    return out.children(node)


HANDLERS: Final[Mapping[type[nodes.Node], Handler]] = {
    nodes.document: document,
    addnodes.start_of_file: transparent,
    nodes.section: section,
    nodes.container: container,
    nodes.compound: transparent,
    addnodes.compact_paragraph: transparent,
    addnodes.only: transparent,
    addnodes.glossary: transparent,
    addnodes.versionmodified: transparent,
    addnodes.acks: transparent,
    nodes.header: lambda node, out: "",
    nodes.footer: lambda node, out: "",
    nodes.admonition: admonition,
    nodes.topic: topic,
    nodes.sidebar: topic,
    chapters: chapter_list,
    **dict.fromkeys(ADMONITIONS, named_admonition),
}
