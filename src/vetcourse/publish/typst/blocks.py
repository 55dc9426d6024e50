"""Paragraphs, lists, quotations, code."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from docutils import nodes
from sphinx import addnodes

from vetcourse.publish.typst import markup
from vetcourse.publish.typst.inline import in_language
from vetcourse.publish.typst.render import Handler, Renderer, elements

__all__ = ["HANDLERS", "code_block"]

LOOKS = {"exercise-label": "label-line", "course-unit-title": "rubric"} | dict.fromkeys(
    ("source", "table-note", "exercise-source", "exercise-data", "course-facts", "term-line", "term-seen",
     "article-lessons"), "small-line",
)  # fmt: skip
NUMBERS = {"arabic": "1", "loweralpha": "a", "upperalpha": "A", "lowerroman": "i", "upperroman": "I"}
SYNTAX = {"default": "python", "python3": "python", "pycon": "python", "pycon3": "python", "doctest": "python",
          "console": "bash", "shell": "bash", "none": "", "text": ""}  # fmt: skip


def paragraph(node: nodes.Element, out: Renderer) -> str:
    body = in_language(node, out.children(node))
    for name, function in LOOKS.items():
        if name in node["classes"]:
            return out.block(node, markup.call(f"vc.{function}", body))
    return out.block(node, markup.call("par", body))


def bullet_list(node: nodes.Element, out: Renderer) -> str:
    return out.block(node, f"#list({_tight(node)}{_items(node, out)})")


def enumerated_list(node: nodes.Element, out: Renderer) -> str:
    number = NUMBERS[node.get("enumtype", "arabic")]
    pattern = markup.string(node.get("prefix", "") + number + node.get("suffix", "."))
    start = node.get("start", 1)
    return out.block(node, f"#enum({_tight(node)}numbering: {pattern}, start: {start}, {_items(node, out)})")


def _tight(node: nodes.Element) -> str:
    one_each = all(len(item.children) == 1 for item in node.children if isinstance(item, nodes.Element))
    return f"tight: {markup.value(one_each)}, "


def _items(node: nodes.Element, out: Renderer) -> str:
    return "".join(f"{markup.content(list_item(item, out))}, " for item in node.children)


def list_item(node: Any, out: Renderer) -> str:
    """One item; the words of an item with a single paragraph stand in it without a paragraph of their own."""
    anchor = out.label(node)
    body = f"#metadata(none){anchor}" if anchor else ""
    if len(node.children) == 1 and type(node.children[0]) is nodes.paragraph:
        return body + f"\n//@ {out.place(node)}\n" + in_language(node.children[0], out.children(node.children[0]))
    return body + out.children(node)


def definition_list(node: nodes.Element, out: Renderer) -> str:
    return out.block(node, f"#terms(tight: false, {''.join(_definition(item, out) for item in node.children)})")


def _definition(node: Any, out: Renderer) -> str:
    heads = [child for child in node.children if isinstance(child, nodes.term)]
    marks = [child for child in node.children if isinstance(child, nodes.classifier)]
    bodies = [child for child in node.children if isinstance(child, nodes.definition)]
    head = "#linebreak()".join(f"#text[{out.children(term)}]{out.label(term)}" for term in heads)
    head += "".join(markup.call("vc.classifier", out.children(mark)) for mark in marks)
    glossary = bodies and isinstance(node.parent.parent, addnodes.glossary)
    body = _entry(bodies[0], out) if glossary else "".join(map(out.children, bodies))
    return f"terms.item({markup.content(head)}, {markup.content(body)}), "


def _entry(node: nodes.Element, out: Renderer) -> str:
    """A definition of the glossary as lines of one paragraph: no page begins or ends with a single one of them."""
    lines = []
    for part in node.findall(nodes.paragraph):
        words = in_language(part, out.children(part))
        small = any(LOOKS.get(name) == "small-line" for name in part["classes"])
        lines.append(f"\n//@ {out.place(part)}\n" + (markup.call("vc.small", words) if small else words))
    return "".join(f"#linebreak(){line}" for line in lines)


def field_list(node: nodes.Element, out: Renderer) -> str:
    rows = "".join(
        "".join(f"{markup.content(out.children(part))}, " for part in elements(field))
        for field in node.children
        if isinstance(field, nodes.field)
    )
    return out.block(node, f"#vc.fields({rows})")


def option_list(node: nodes.Element, out: Renderer) -> str:
    rows = (
        f"terms.item({_code_text(name.astext())}, {markup.content(out.children(words))}), "
        for name, words in map(elements, node.children)
    )
    return out.block(node, f"#terms(tight: false, {''.join(rows)})")


def _code_text(words: str) -> str:
    return f"vc.code-word({markup.string(words)})"


def line_block(node: nodes.Element, out: Renderer) -> str:
    return out.block(node, markup.call("vc.lines", "#linebreak()".join(_lines(node, out, 0))))


def _lines(node: Any, out: Renderer, depth: int) -> Iterable[str]:
    for child in node.children:
        if isinstance(child, nodes.line_block):
            yield from _lines(child, out, depth + 1)
        else:
            yield f"#h({2 * depth}em)" + out.children(child) if depth else out.children(child)


def block_quote(node: nodes.Element, out: Renderer) -> str:
    if all(isinstance(child, (nodes.bullet_list, nodes.enumerated_list)) for child in node.children):
        return out.children(node)
    sources = [child for child in node.children if isinstance(child, nodes.attribution)]
    body = "".join(out.render(child) for child in node.children if not isinstance(child, nodes.attribution))
    if sources:
        source = markup.content(out.children(sources[0]))
        return out.block(node, markup.call("quote", body, block="true", attribution=source))
    return out.block(node, markup.call("quote", body, block="true"))


def literal_block(node: nodes.Element, out: Renderer) -> str:
    return out.block(node, f"#{code_block(node, out)}")


def code_block(node: nodes.Element, out: Renderer) -> str:
    """The call that prints a listing."""
    named = str(node.get("language", out.book.highlight))
    language = SYNTAX.get(named, named)
    options: dict[str, Any] = node.get("highlight_args", {})
    return markup.code_call(
        "vc.listing",
        markup.string(node.astext().rstrip("\n")),
        syntax=markup.string(language) if language else "none",
        numbered=markup.value(bool(node.get("linenos"))),
        first=str(options.get("linenostart", 1)),
        marked=markup.value([int(line) for line in options.get("hl_lines", ())]),
    )


def horizontal_list(node: nodes.Element, out: Renderer) -> str:
    columns = "".join(f"{markup.content(out.children(column))}, " for column in elements(node) if column.children)
    return out.block(node, f"#vc.side-by-side({columns})")


def citation(node: nodes.Element, out: Renderer) -> str:
    mark = next(child.astext() for child in node.children if isinstance(child, nodes.label))
    return out.block(node, markup.call("vc.reference-entry", markup.text(f"[{mark}]"), out.children(node)))


def boxed(name: str) -> Handler:
    """Print the children inside a Typst function, as a block."""

    def handler(node: nodes.Element, out: Renderer) -> str:
        return out.block(node, markup.call(name, out.children(node)))

    return handler


HANDLERS: Final[Mapping[type[nodes.Node], Handler]] = {
    nodes.paragraph: paragraph,
    nodes.bullet_list: bullet_list,
    nodes.enumerated_list: enumerated_list,
    nodes.definition_list: definition_list,
    nodes.field_list: field_list,
    nodes.option_list: option_list,
    nodes.line_block: line_block,
    nodes.block_quote: block_quote,
    nodes.literal_block: literal_block,
    nodes.doctest_block: literal_block,
    nodes.rubric: boxed("vc.rubric"),
    addnodes.centered: boxed("vc.centred"),
    addnodes.hlist: horizontal_list,
    nodes.citation: citation,
    nodes.transition: lambda node, out: out.block(node, "#vc.separator()"),
}
