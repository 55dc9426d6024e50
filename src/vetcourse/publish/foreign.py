"""Words of another script within a text, marked with their language for voices, fonts and line breaks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx import addnodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from vetcourse.publish import book as books
from vetcourse.publish.cjk import FIXED, inside

if TYPE_CHECKING:
    from sphinx.application import Sphinx

__all__ = ["ForeignWords", "setup", "split"]

TONES = frozenset("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ")
HAN_TOO = ("ja",)  # Han characters are their own there
WORD = r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’]*"
HAN_RUN = re.compile("[\u3400-\u9fff](?:[\u3000-\u9fff\uff00-\uffef“”…—]*[\u3400-\u9fff])?")
RUN = re.compile(rf"{WORD}(?:[ ,.;&-]+{WORD})+|[A-Za-zÀ-ɏ'’]{{5,}}")


def split(text: str, *, chinese: bool) -> list[tuple[str, str]]:
    """Return *text*, Chinese or not, in pieces with their language tag; what is in its own language has none.

    Within Chinese one short word (GDP, CGSS) is no run of its own; words with tone marks are pinyin.
    """
    pieces: list[tuple[str, str]] = []
    end = 0
    for match in (RUN if chinese else HAN_RUN).finditer(text):
        if match.start() > end:
            pieces.append((text[end : match.start()], ""))
        words = re.findall(WORD, match[0].lower())
        latin = "zh-Latn" if any(TONES & set(word) for word in words if len(word) > 1) else "en"
        pieces.append((match[0], latin if chinese else "zh-CN"))
        end = match.end()
    return [*pieces, (text[end:], "")] if end < len(text) else pieces


class ForeignWords(SphinxPostTransform):
    """Marks the runs of every text that is not code."""

    default_priority = 870

    def run(self, **kwargs: object) -> None:
        """Replace the text nodes that hold a run."""
        book = books.of(self.config)
        for node in list(self.document.findall(nodes.Text)):
            if not inside(node, (*FIXED, addnodes.index)):
                language = self._language(node, book.language.html)
                if language.startswith(HAN_TOO):
                    continue
                pieces = split(str(node), chinese=language.startswith("zh"))
                if any(tag for _, tag in pieces) and language != "zh-Latn":
                    node.parent.replace(node, [_node(text, tag) for text, tag in pieces])

    def _language(self, node: nodes.Node, default: str) -> str:
        parent = node.parent
        while parent is not None:
            classes: list[str] = parent.get("classes", []) if isinstance(parent, nodes.Element) else []
            for name in classes:
                if name.startswith("language-"):
                    return name.removeprefix("language-")
            parent = parent.parent
        return default


def _node(text: str, tag: str) -> nodes.Node:
    return nodes.inline("", text, classes=[f"language-{tag}"]) if tag else nodes.Text(text)


def setup(app: Sphinx) -> None:
    """Register the transform."""
    app.add_post_transform(ForeignWords)
