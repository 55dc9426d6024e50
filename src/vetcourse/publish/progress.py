"""``translation-status``: how much of each page is translated, as Sphinx counted it while reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx import addnodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.docutils import SphinxDirective

from vetcourse.publish import book as books
from vetcourse.publish.wording import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docutils.nodes import Node
    from sphinx.application import Sphinx

__all__ = ["setup"]


class Placeholder(nodes.General, nodes.Element):
    """Stands where the table will be, until every page has been read."""


class TranslationStatusDirective(SphinxDirective):
    """``.. translation-status::``."""

    def run(self) -> list[Node]:
        """Return the placeholder."""
        return [Placeholder()]


class FillStatus(SphinxPostTransform):
    """Puts the table in."""

    default_priority = 3

    def run(self, **kwargs: object) -> None:
        """Replace each placeholder."""
        for node in list(self.document.findall(Placeholder)):
            node.replace_self(self._list())

    def _list(self) -> nodes.bullet_list:
        found = nodes.bullet_list(classes=["translation-status"])
        found += [self._item(page, done, total) for page, done, total in self._pages()]
        return found

    def _pages(self) -> Iterator[tuple[str, int, int]]:
        for page in sorted(self.env.found_docs):
            counts = self.env.metadata.get(page, {}).get("translation_progress")
            if counts:
                yield page, counts["translated"], counts["total"]

    def _item(self, page: str, done: int, total: int) -> nodes.list_item:
        book = books.of(self.config)
        percent = 100 * done // total if total else 100
        title = self.env.titles[page].astext() if page in self.env.titles else page
        link = addnodes.pending_xref(
            "",
            nodes.inline("", title),
            refdomain="std",
            reftype="doc",
            reftarget="/" + page,
            refexplicit=True,
            refwarn=False,
            refdoc=self.env.current_document.docname,
        )
        counted = nodes.Text(book.label("book.translated", percent=percent, done=done, total=total))
        return nodes.list_item("", plain(nodes.paragraph, [link, counted]))


def setup(app: Sphinx) -> None:
    """Register the directive and what fills it."""
    app.add_node(Placeholder)
    app.add_directive("translation-status", TranslationStatusDirective)
    app.add_post_transform(FillStatus)
