"""No blank between two Han characters that only a line break of the source put there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

if TYPE_CHECKING:
    from sphinx.application import Sphinx

__all__ = ["FIXED", "HAN", "CJKSpaces", "close_up", "inside", "setup"]

HAN = "\u2e80-\u2fff\u3001-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff60\U00020000-\U0003ffff"
BETWEEN = re.compile(f"(?<=[{HAN}])[ \\t]*\\n[ \\t]*(?=[{HAN}])|(?<=[{HAN}])[ \\t]+(?=[{HAN}])")
FIXED = (nodes.literal, nodes.literal_block, nodes.doctest_block, nodes.math, nodes.math_block, nodes.raw)


def close_up(text: str) -> str:
    """Return *text* without blanks between Han characters; an ideographic space stays."""
    return BETWEEN.sub("", text)


class CJKSpaces(SphinxPostTransform):
    """Closes up the texts of a page, code and formulae apart."""

    default_priority = 850

    def run(self, **kwargs: object) -> None:
        """Replace the text nodes that change."""
        for node in list(self.document.findall(nodes.Text)):
            closed = close_up(str(node))
            if closed != str(node) and not inside(node, FIXED):
                node.parent.replace(node, nodes.Text(closed))


def inside(node: nodes.Node, kinds: tuple[type, ...]) -> bool:
    """Whether *node* lies within a node of one of *kinds*."""
    parent = node.parent
    while parent is not None:
        if isinstance(parent, kinds):
            return True
        parent = parent.parent
    return False


def setup(app: Sphinx) -> None:
    """Register the transform."""
    app.add_post_transform(CJKSpaces)
