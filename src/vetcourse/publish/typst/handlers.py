"""Which function prints which node."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from docutils import nodes

from vetcourse.publish.typst import blocks, course, figures, formulae, inline, objects, structure, tables
from vetcourse.publish.typst.render import Handler

__all__ = ["HANDLERS"]

HANDLERS: Final[Mapping[type[nodes.Node], Handler]] = {
    **inline.HANDLERS,
    **blocks.HANDLERS,
    **figures.HANDLERS,
    **tables.HANDLERS,
    **formulae.HANDLERS,
    **objects.HANDLERS,
    **structure.HANDLERS,
    **course.HANDLERS,
}
