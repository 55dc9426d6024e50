"""The book: a Sphinx extension, its editions and formats."""

from __future__ import annotations

import zlib
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vetcourse import __version__

if TYPE_CHECKING:
    from sphinx.application import Sphinx

__all__ = ["PARTS", "setup"]

PARTS = (
    "book",
    "links",
    "lesson",
    "exercise",
    "quiz",
    "quizkey",
    "table",
    "chart",
    "article",
    "citation",
    "glossary",
    "mathml",
    "cjk",
    "foreign",
    "parallel",
    "search",
    "theme",
    "navigation",
    "cards",
    "pinyin",
    "typst",
    "epub",
)


def setup(app: Sphinx) -> dict[str, Any]:
    """Register every part; each module sets itself up."""
    for part in PARTS:
        import_module(f"vetcourse.publish.{part}").setup(app)
    return {
        "version": __version__,
        "env_version": _fingerprint(),  # pages are read again when this code changes
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }


def _fingerprint() -> int:
    sources = sorted(Path(__file__).parent.glob("*.py"))
    return zlib.crc32(b"".join(path.read_bytes() for path in sources))
