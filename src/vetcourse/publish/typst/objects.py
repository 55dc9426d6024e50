"""Descriptions of functions and commands (``py:function`` and its kin)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from docutils import nodes
from sphinx import addnodes

from vetcourse.publish.typst import markup
from vetcourse.publish.typst.inline import passed
from vetcourse.publish.typst.render import Handler, Renderer

__all__ = ["HANDLERS"]


def description(node: nodes.Element, out: Renderer) -> str:
    return out.block(node, markup.call("vc.description", out.children(node)))


def signature(node: nodes.Element, out: Renderer) -> str:
    return out.block(node, markup.call("vc.signature", out.children(node)))


def contents(node: nodes.Element, out: Renderer) -> str:
    return markup.call("vc.described", out.children(node))


def parameters(node: nodes.Element, out: Renderer) -> str:
    return markup.text("(") + markup.text(", ").join(map(out.render, node.children)) + markup.text(")")


def optional(node: nodes.Element, out: Renderer) -> str:
    return markup.text("[") + markup.text(", ").join(map(out.render, node.children)) + markup.text("]")


def returns(node: nodes.Element, out: Renderer) -> str:
    return markup.text(" -> ") + out.children(node)


HANDLERS: Final[Mapping[type[nodes.Node], Handler]] = {
    addnodes.desc: description,
    addnodes.desc_signature: signature,
    addnodes.desc_content: contents,
    addnodes.desc_parameterlist: parameters,
    addnodes.desc_optional: optional,
    addnodes.desc_returns: returns,
    **dict.fromkeys(
        (
            addnodes.desc_signature_line, addnodes.desc_name, addnodes.desc_addname, addnodes.desc_type,
            addnodes.desc_annotation, addnodes.desc_parameter, addnodes.desc_inline,
            *addnodes.SIG_ELEMENTS,
        ),
        passed,
    ),
}  # fmt: skip
