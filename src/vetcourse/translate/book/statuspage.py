"""``translation-status``: how far every page is in every language, the same in all editions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx import addnodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.docutils import SphinxDirective

from vetcourse import languages
from vetcourse.places import Places
from vetcourse.translate.book import edition
from vetcourse.translate.status import Row, status, total

if TYPE_CHECKING:
    from docutils.nodes import Node
    from sphinx.application import Sphinx

__all__ = ["setup"]

GROUPS = ("exercises", "data", "figures")


class Placeholder(nodes.General, nodes.Element):
    """Stands where the table will be: the titles of the pages are known only when all have been read."""


class TranslationStatusDirective(SphinxDirective):
    """``.. translation-status::``."""

    def run(self) -> list[Node]:
        """Return the placeholder; the page is read again when any catalogue changes."""
        folder = edition.locales(self.config)
        for path in sorted(folder.glob("*/LC_MESSAGES/**/*.po")):
            self.env.note_dependency(str(path))
        return [Placeholder()]


class FillStatus(SphinxPostTransform):
    """Puts the table in."""

    default_priority = 3

    def run(self, **kwargs: object) -> None:
        """Replace each placeholder."""
        for node in list(self.document.findall(Placeholder)):
            node.replace_self(self._table())

    def _table(self) -> nodes.table:
        folder = edition.locales(self.config)
        codes = [language.code for language in languages.load(folder / "languages.yaml")[1:]]
        places = Places(
            exercises=Path(self.app.confdir) / "exercises",
            data=Path(self.app.confdir) / "data",
            locales=folder,
            cache=Path(self.app.doctreedir),
        )
        rows = status(places, codes)
        text = edition.messages(self.config).text
        table, group = nodes.table(classes=["translation-status"]), nodes.tgroup(cols=1 + 2 * len(codes))
        table += group
        group += [nodes.colspec(colwidth=width) for width in (40, *[10, 15] * len(codes))]
        names = {language.code: language.name for language in languages.load(folder / "languages.yaml")}
        head: list[list[Node]] = [[nodes.Text(text("translate.column_page"))]]
        for code in codes:
            head += [[nodes.Text(names[code])], [nodes.Text(text("translate.column_open"))]]
        group += nodes.thead("", _row(head))
        group += nodes.tbody("", *(_row(self._cells(line, codes)) for line in self._lines(rows, codes)))
        return table

    def _lines(self, rows: list[Row], codes: list[str]) -> Iterator[tuple[str, dict[str, Row]]]:
        """Pages one by one, everything else by kind, then the sum."""
        text = edition.messages(self.config).text
        known = {row.domain for row in rows}
        pages = [page for page in sorted(self.env.found_docs & known) if "orphan" not in self.env.metadata[page]]
        for page in pages:
            yield page, {row.language: row for row in rows if row.domain == page}
        for group in GROUPS:
            found = {code: _sum(rows, code, group + "/") for code in codes}
            yield text(f"translate.group_{group}"), found
        yield text("translate.group_program"), {row.language: row for row in rows if row.domain == "vetcourse"}
        yield text("translate.group_all"), {code: _sum(rows, code, "") for code in codes}

    def _cells(self, line: tuple[str, dict[str, Row]], codes: list[str]) -> list[list[Node]]:
        name, found = line
        cells: list[list[Node]] = [[self._link(name) if name in self.env.found_docs else nodes.Text(name)]]
        for code in codes:
            row = found.get(code)
            open_messages = row.messages - row.translated if row else 0
            cells += [
                [nodes.Text(f"{row.percent}%" if row and row.messages else "–")],
                [nodes.Text(str(open_messages) if open_messages else "–")],
            ]
        return cells

    def _link(self, page: str) -> addnodes.pending_xref:
        title = self.env.titles[page].astext() if page in self.env.titles else page
        return addnodes.pending_xref(
            "",
            nodes.inline("", title),
            refdomain="std",
            reftype="doc",
            reftarget="/" + page,
            refexplicit=True,
            refwarn=False,
            refdoc=self.env.current_document.docname,
        )


def _sum(rows: list[Row], language: str, start: str) -> Row:
    return total([row for row in rows if row.language == language and row.domain.startswith(start)])


def _row(cells: list[list[Node]]) -> nodes.row:
    row = nodes.row()
    for position, cell in enumerate(cells):
        paragraph = nodes.paragraph("", "", *cell)
        paragraph["translatable"] = False
        row += nodes.entry("", paragraph, classes=["number"] if position else [])
    return row


def setup(app: Sphinx) -> None:
    """Register the directive and what fills it."""
    app.add_node(Placeholder)
    app.add_directive("translation-status", TranslationStatusDirective)
    app.add_post_transform(FillStatus)
