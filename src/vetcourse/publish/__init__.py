"""The book: a Sphinx extension, its editions and formats."""

from __future__ import annotations

import gc
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
SELDOM = (50_000, 20, 100)  # a page is some 100,000 small objects that live and die together


def setup(app: Sphinx) -> dict[str, Any]:
    """Register every part; each module sets itself up. While pages are made, garbage is looked for less often."""
    usual = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    app.connect("build-finished", lambda app, error: gc.set_threshold(*usual))
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
