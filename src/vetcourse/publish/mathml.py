"""Formulae as MathML: no script, no font, no network."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import lru_cache
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util import logging

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.writers.html5 import HTML5Translator

__all__ = ["FormulaError", "convert", "setup"]

logger = logging.getLogger(__name__)
NAMESPACE = "http://www.w3.org/1998/Math/MathML"
BAR = re.compile(r"<mover>(?=(?:(?!<mover).)*?&#x000AF;</mo></mover>)")
REFUSED = ("align", "eqnarray", "gather")  # they print numbers of their own


class FormulaError(ValueError):
    """A formula that would come out wrong."""


@lru_cache(maxsize=4096)
def convert(latex: str, *, block: bool) -> str:
    """Return *latex* as a MathML element; FormulaError if the converter would garble it."""
    from latex2mathml.converter import convert as to_mathml

    for name in REFUSED:
        if f"\\begin{{{name}}}" in latex:
            raise FormulaError(f"use the environment aligned instead of {name}")
    if ("\\\\" in latex or "&" in latex) and "\\begin{" not in latex:
        raise FormulaError("several lines need the environment aligned")
    if latex.count("{") - latex.count("\\{") != latex.count("}") - latex.count("\\}"):
        raise FormulaError("a brace is not closed")
    source = re.sub(r"(\\(?:begin|end))\{aligned\}", r"\1{split}", latex)
    source = re.sub(r"\\text\{[^{}]*\}", lambda match: match[0].replace("\\_", "_"), source)
    try:
        result = to_mathml(source, display="block" if block else "inline")
        tree = ET.fromstring(result)
    except Exception as error:
        raise FormulaError(f"{type(error).__name__}: {error}") from error
    for element in tree.iter():
        if "\\" in (element.text or ""):
            raise FormulaError(f"unknown command {element.text}")
    return _plain(result)


def _plain(result: str) -> str:
    """HTML needs no namespace, and no empty rows; a bar says itself that it is an accent, browsers stop guessing."""
    result = BAR.sub('<mover accent="true">', result)
    return result.replace(f' xmlns="{NAMESPACE}"', "").replace("<mrow></mrow>", "<mrow/>")


def visit_inline(self: HTML5Translator, node: nodes.math) -> None:
    """Write a formula within a sentence."""
    self.body.append(_written(node, block=False))
    raise nodes.SkipNode


def visit_block(self: HTML5Translator, node: nodes.math_block) -> None:
    """Write a formula of its own, with its number and an anchor for ``:eq:``."""
    self.body.append(self.starttag(node, "div", CLASS="math-block"))
    self.body.append(_written(node, block=True))
    if node.get("number"):
        self.body.append(f'<span class="eqno">({node["number"]})')
        self.add_permalink_ref(node, "#")
        self.body.append("</span>")
    self.body.append("</div>\n")
    raise nodes.SkipNode


def _written(node: nodes.Element, *, block: bool) -> str:
    latex = node.astext().strip()
    try:
        return convert(latex, block=block)
    except FormulaError as error:
        logger.warning("formula %r: %s", latex, error, location=node, type="vetcourse", subtype="math")
        return ""


def setup(app: Sphinx) -> None:
    """Register the renderer ``mathml``."""
    app.add_html_math_renderer("mathml", (visit_inline, None), (visit_block, None))
