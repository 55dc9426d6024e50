"""The translators' part of the book, a Sphinx extension: guard, status page, suggestions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vetcourse import __version__
from vetcourse.translate.book import guard, statuspage, suggest

if TYPE_CHECKING:
    from sphinx.application import Sphinx

__all__ = ["setup"]


def setup(app: Sphinx) -> dict[str, Any]:
    """Register every part."""
    for part in (guard, statuspage, suggest):
        part.setup(app)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
