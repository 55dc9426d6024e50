"""The words of the glossary as a small script, which a page loads when a reader first asks about a term."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from vetcourse.publish import book as books
from vetcourse.publish import glossary

if TYPE_CHECKING:
    from sphinx.application import Sphinx

    from vetcourse.publish.book import Book

__all__ = ["setup"]

DOMAIN = "glossary"


def _write(app: Sphinx, exception: Exception | None) -> None:
    if exception is not None or app.builder.name not in ("html", "dirhtml"):
        return
    book = books.of(app.config)
    path = Path(app.srcdir) / glossary.FILE
    if not path.is_file():
        return
    cards = {glossary.anchor(term): _card(book, term) for term in glossary.load(path)}
    text = json.dumps(cards, ensure_ascii=False, separators=(",", ":"))
    target = Path(app.outdir) / "_static" / "glossary.js"
    target.write_text(f"window.vetcourseGlossary={text};\n", encoding="utf-8", newline="\n")


def _card(book: Book, term: glossary.Term) -> list[list[str]]:
    """Pairs of a language and a text: headword, pinyin, rendering, then one definition a language."""
    source, language = book.source.html, book.language.html
    card = [[source, term.zh], ["zh-Latn", term.pinyin], ["en", term.en]]
    definition = book.translate(DOMAIN, term.definition)
    if not definition or book.edition.parallel:
        card.append([source, term.definition])
    if definition:
        card.append([language, definition])
    return card


def setup(app: Sphinx) -> None:
    """Write the script when all pages are done."""
    app.connect("build-finished", _write)
