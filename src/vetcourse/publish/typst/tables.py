"""Tables: heads that repeat, spanned cells, numbers flush right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from docutils import nodes

from vetcourse.publish.typst import markup
from vetcourse.publish.typst.figures import captioned
from vetcourse.publish.typst.render import Handler, Renderer, elements

__all__ = ["HANDLERS"]

NUMBER = re.compile(r"^[-+−–—±]?[0-9][0-9,.\s]*(?:%|[万亿]|[mb]illion)?$|^[-–—…]?$")
DIGIT = re.compile(r"[0-9]")


def table(node: nodes.Element, out: Renderer) -> str:
    title = next((child for child in node.children if isinstance(child, nodes.title)), None)
    body = "".join(f"#{_group(child, node, out)}" for child in node.children if isinstance(child, nodes.tgroup))
    rest = "".join(out.render(child) for child in node.children if not isinstance(child, (nodes.title, nodes.tgroup)))
    return captioned(node, "table", body + rest, title, out)


def _group(node: nodes.Element, outer: nodes.Element, out: Renderer) -> str:
    widths = [child["colwidth"] for child in node.children if isinstance(child, nodes.colspec)]
    given = "colwidths-given" in outer["classes"]
    columns = markup.array(f"{width}fr" if given else "auto" for width in widths)
    stubs = [bool(child.get("stub")) for child in node.children if isinstance(child, nodes.colspec)]
    heads = [row for part in node.children if isinstance(part, nodes.thead) for row in elements(part)]
    rows = [row for part in node.children if isinstance(part, nodes.tbody) for row in elements(part)]
    align = markup.array("right" if column else "left" for column in _numeric(rows, len(widths)))
    items = [f"table.header({', '.join(_cells(heads, stubs, out, head=True))}, vc.head-line)"] if heads else []
    items += _cells(rows, stubs, out, head=False)
    return markup.code_call("vc.data-table", *(f"\n{item}" for item in items), columns=columns, align=align)


def _numeric(rows: list[nodes.Element], width: int) -> list[bool]:
    """Which columns hold numbers only; spanned rows are left out of the count."""
    plain = [row for row in rows if len(row.children) == width]
    columns = [[row.children[column].astext().strip() for row in plain] for column in range(width)]
    return [bool(cells) and all(map(NUMBER.match, cells)) and any(map(DIGIT.search, cells)) for cells in columns]


def _cells(rows: list[nodes.Element], stubs: list[bool], out: Renderer, *, head: bool) -> Iterator[str]:
    for row in rows:
        for column, entry in enumerate(elements(row)):
            body = _cell(entry, out)
            stub = not head and column < len(stubs) and stubs[column]
            yield _spanned(entry, markup.call("vc.stub", body) if stub else body)


def _spanned(entry: nodes.Element, body: str) -> str:
    options = {}
    if entry.get("morecols"):
        options["colspan"] = str(entry["morecols"] + 1)
    if entry.get("morerows"):
        options["rowspan"] = str(entry["morerows"] + 1)
    return markup.code_call("table.cell", markup.content(body), **options) if options else markup.content(body)


def _cell(entry: nodes.Element, out: Renderer) -> str:
    """A cell with one paragraph holds its words without a paragraph, so no indent and no gap."""
    only = entry.children[0] if len(entry.children) == 1 else None
    if type(only) is nodes.paragraph:
        return f"\n//@ {out.place(only)}\n{out.children(only)}"
    return out.children(entry)


HANDLERS: Final[Mapping[type[nodes.Node], Handler]] = {nodes.table: table}
