"""The printed book: a Sphinx builder that writes Typst and compiles it to a tagged PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.application import Sphinx

__all__ = ["setup"]


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the builder ``typstpdf`` and its node."""
    from vetcourse.publish.typst.builder import TypstBuilder
    from vetcourse.publish.typst.structure import chapters

    app.add_builder(TypstBuilder)
    app.add_node(chapters)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
