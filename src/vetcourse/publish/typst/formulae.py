"""Formulae: LaTeX to Typst."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

import tex2typst  # type: ignore[import-untyped]
from docutils import nodes

from vetcourse.publish.typst import markup
from vetcourse.publish.typst.render import Handler, Renderer

__all__ = ["HANDLERS", "convert"]


@cache
def convert(latex: str) -> str:
    """The formula in Typst's notation; ValueError with the reason if it cannot be converted."""
    try:
        return str(tex2typst.tex2typst(latex)).replace("\n", " ").strip()
    except Exception as error:  # the converter raises bare exceptions of its own
        raise ValueError(str(error)) from error


def _formula(node: nodes.Element, out: Renderer, *, block: bool) -> str:
    latex = " ".join(node.astext().split())
    try:
        converted = convert(node.astext())
    except ValueError as error:
        out.report(node, "print.formula", text=latex, reason=str(error))
        return ""
    options = {"block": markup.value(block), "alt": markup.string(latex)}
    return markup.code_call("math.equation", f"$ {converted} $" if block else f"${converted}$", **options)


def inline(node: nodes.Element, out: Renderer) -> str:
    code = _formula(node, out, block=False)
    return f"#{code}" if code else ""


def display(node: nodes.Element, out: Renderer) -> str:
    code = _formula(node, out, block=True)
    if not code:
        return ""
    number = node.get("number")
    options = {"number": markup.string(f"({number})")} if number else {}
    return out.block(node, markup.call("vc.formula", f"#{code}", **options))


HANDLERS: Final[Mapping[type[nodes.Node], Handler]] = {nodes.math: inline, nodes.math_block: display}
