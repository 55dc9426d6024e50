"""Pictures, figures and captioned listings, with Sphinx's numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from docutils import nodes

from vetcourse.publish.typst import markup
from vetcourse.publish.typst.blocks import code_block
from vetcourse.publish.typst.inline import in_language
from vetcourse.publish.typst.render import Handler, Renderer, document_of

__all__ = ["HANDLERS", "captioned", "captioned_code"]

LENGTH = re.compile(r"^\s*([0-9.]+)\s*([a-z%]*)\s*$")
POINTS = {"": 0.75, "px": 0.75, "pt": 1.0, "cm": 28.3465, "mm": 2.83465, "in": 72.0, "em": 10.5, "pc": 12.0}


def image(node: nodes.Element, out: Renderer) -> str:
    code = picture(node, out)
    if not code:
        return ""
    if isinstance(node.parent, nodes.TextElement) and not isinstance(node.parent, nodes.reference):
        return f"#box({code})"
    return out.block(node, f"#vc.picture-line({code})")


def picture(node: nodes.Element, out: Renderer) -> str:
    """The call that prints an image; without a file or a description it is a problem."""
    alt = " ".join(str(node.get("alt") or "").split())
    file = out.book.images.get(node["uri"])
    if not alt:
        out.report(node, "print.no_alt", name=node["uri"])
    if file is None:
        out.report(node, "print.no_image", name=node["uri"])
    if not alt or file is None:
        return ""
    options = {"alt": markup.string(alt)}
    if "width" in node:
        options["width"] = _length(node["width"])
    return markup.code_call("vc.picture", markup.string(file), **options)


def _length(words: str) -> str:
    found = LENGTH.match(str(words))
    if found is None:
        return "auto"
    amount, unit = float(found[1]), found[2]
    if unit == "%":
        return f"{amount:g}%"
    return f"{amount * POINTS[unit]:g}pt" if unit in POINTS else "auto"


def figure(node: nodes.Element, out: Renderer) -> str:
    caption = next((child for child in node.children if isinstance(child, nodes.caption)), None)
    parts = [child for child in node.children if child is not caption]
    pictures = "".join(_picture_in(child, out) for child in parts if not isinstance(child, nodes.legend))
    legends = "".join(out.render(child) for child in parts if isinstance(child, nodes.legend))
    return captioned(node, "figure", pictures, caption, out, legends)


def _picture_in(node: nodes.Node, out: Renderer) -> str:
    """Of a figure's parts, print an image (linked or not) bare and all else as it is."""
    if isinstance(node, nodes.image):
        code = picture(node, out)
        return f"#{code}" if code else ""
    if isinstance(node, nodes.reference):
        return "".join(_picture_in(child, out) for child in node.children)
    return out.render(node)


def captioned(
    node: nodes.Element, kind: str, body: str, caption: nodes.Element | None, out: Renderer, below: str = ""
) -> str:
    """A numbered figure, table or listing with its caption and what stands below that."""
    options = {"kind": markup.string(kind)}
    if caption is not None:
        words = in_language(caption, out.children(caption))
        options["caption"] = markup.content(_prefix(node, kind, out) + words + below)
    return out.block(node, markup.call("vc.captioned", body, **options))


def _prefix(node: nodes.Element, kind: str, out: Renderer) -> str:
    kinds = {"listing": "code-block"}
    kind = kinds.get(kind, kind)
    numbers = out.book.figures.get(document_of(node, out.book.root), {}).get(kind, {})
    number = next((numbers[name] for name in node["ids"] if name in numbers), None)
    if not number:
        return ""
    words = out.book.figure_formats[kind] % ".".join(map(str, number))
    return markup.call("vc.figure-number", markup.text(words))


def legend(node: nodes.Element, out: Renderer) -> str:
    return markup.call("vc.legend", out.children(node))


def captioned_code(node: nodes.Element, out: Renderer) -> str:
    """A listing with a caption above it."""
    caption = next((child for child in node.children if isinstance(child, nodes.caption)), None)
    code = next(child for child in node.children if isinstance(child, nodes.literal_block))
    return captioned(node, "listing", f"#{code_block(code, out)}", caption, out)


HANDLERS: Final[Mapping[type[nodes.Node], Handler]] = {
    nodes.image: image,
    nodes.figure: figure,
    nodes.legend: legend,
}
