"""What surrounds the lessons in print: cover, colophon, contents, index."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from docutils import nodes
from sphinx import addnodes

from vetcourse.publish.typst import markup
from vetcourse.publish.typst.render import Renderer
from vetcourse.publish.typst.structure import chapters

__all__ = ["Front", "whole"]

NAMES = ("worksheet_name", "worksheet_date", "worksheet_score")


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """What cover and colophon say; ``second`` is the title in the other language, ``language`` the HTML code."""

    title: str
    second: str
    author: str
    language: str
    edition: str
    version: str


def whole(tree: nodes.document, out: Renderer, front: Front, index: str) -> str:
    """The Typst source of the book."""
    words = out.book.words
    files = [child for child in tree.children if isinstance(child, addnodes.start_of_file)]
    preface = _preface(tree, out)
    settings = {"title": front.title, "author": front.author, "code": front.language}
    names = {name: words(f"print.{name}") for name in NAMES}
    shown = markup.code_call("vc.book.with", **{key: markup.value(item) for key, item in settings.items()},
                             names=markup.value(names))  # fmt: skip
    parts = [
        '#import "book.typ" as vc',
        f"#show: {shown}",
        _cover(front, words),
        _colophon(front, words),
        f"#vc.contents({markup.content(markup.text(words('print.contents')))})",
        "#show: vc.main-matter",
        preface,
        *map(out.render, files),
    ]
    if index:
        parts.append(f"#vc.index-of({markup.content(markup.text(words('print.index')))})[\n{index}\n]")
    return "\n".join(parts) + "\n"


def _preface(tree: nodes.document, out: Renderer) -> str:
    """The root document's own text, under a heading of its own."""
    section = next((child for child in tree.children if isinstance(child, nodes.section)), None)
    if section is None:
        return ""
    own = [child for child in section.children if not isinstance(child, (nodes.title, chapters))]
    text = "".join(map(out.render, own))
    if not any(child.astext().strip() for child in own):
        return ""
    name = out.label_name(section)
    options = {"kind": '"page"'} | ({"name": markup.string(name)} if name else {})
    return markup.call("vc.chapter", markup.text(out.book.words("print.preface")), **options) + text


def _cover(front: Front, words: Any) -> str:
    return "#" + markup.code_call(
        "vc.cover",
        title=markup.content(_in_lines(front.title)),
        second=markup.content(markup.text(front.second)) if front.second else "none",
        subtitle=markup.content(markup.text(words("print.subtitle"))),
        edition=markup.content(markup.text(words("print.edition", edition=front.edition))),
        version=markup.content(markup.text(words("print.version", version=front.version)) if front.version else ""),
    )


def _in_lines(title: str) -> str:
    """A title breaks after its colon."""
    return "#linebreak()".join(map(markup.text, re.split(r"(?<=：)|(?<=: )", title)))


def _colophon(front: Front, words: Any) -> str:
    items = (
        f"({markup.content(markup.text(words(name)))}, {markup.content(markup.text(words(f'{name}_text')))})"
        for name in ("print.about_book", "print.article", "print.licence", "print.fonts")
    )
    return f"#vc.colophon({', '.join(items)})"
