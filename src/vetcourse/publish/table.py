"""``data-table``: rows and columns of an official table with headings, unit and source."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective

from vetcourse.errors import CourseError
from vetcourse.publish import book as books
from vetcourse.publish.tables import Column, Table, read, shown
from vetcourse.publish.wording import Wording, plain, run

if TYPE_CHECKING:
    from collections.abc import Mapping, Set

    from docutils.nodes import Node
    from sphinx.application import Sphinx

__all__ = ["setup"]

MISSING = "—"  # a cell whose figure is not verified


class DataTableDirective(SphinxDirective):
    """``.. data-table:: national_income`` with ``:columns:``, ``:rows:``, ``:caption:`` and ``:name:``."""

    required_arguments = 1
    option_spec: ClassVar = {
        "columns": directives.unchanged_required,
        "rows": directives.unchanged_required,
        "caption": directives.unchanged_required,
        "name": directives.unchanged,
        "class": directives.class_option,
    }

    def run(self) -> list[Node]:
        """Return the table and, below it, a note with unit and source."""
        book = books.of(self.config)
        name = self.arguments[0]
        for ending in ("csv", "yaml"):
            self.env.note_dependency(str(book.places.data / f"{name}.{ending}"))
        try:
            table = read(book.places.data, name)
        except (OSError, CourseError) as error:
            raise self.error(f"table {name!r}: {error}") from error
        wording = Wording(self, table.domain)
        columns = self._columns(table, wording)
        rows = self._rows(table, columns)
        node = self._table(table, wording, columns, rows)
        return [node, self._note(table, wording, columns, rows)]

    def _columns(self, table: Table, wording: Wording) -> list[Column]:
        twins = {twin for column in table.columns.values() for twin in column.twins.values()}
        usual = [name for name, column in table.columns.items() if column.shown and name not in twins]
        names = self.options.get("columns", "").split() or usual
        unknown = [name for name in names if name not in table.columns]
        if unknown:
            raise self.error(f"data/{table.name}.csv has no column {', '.join(unknown)}")
        return [table.columns[name] for name in names]

    def _rows(self, table: Table, columns: list[Column]) -> list[Mapping[str, str]]:
        wanted = _words(self.options.get("rows", ""))
        key = next(iter(table.columns))
        keys = [key, *table.columns[key].twins.values()]
        if not wanted:
            return list(table.rows)
        found = [row for want in wanted for row in table.rows if want in {row[name] for name in keys}]
        missing = [want for want in wanted if not any(want in {row[name] for name in keys} for row in table.rows)]
        if missing:
            raise self.error(f"data/{table.name}.csv has no row {', '.join(missing)}")
        return found

    def _table(
        self, table: Table, wording: Wording, columns: list[Column], rows: list[Mapping[str, str]]
    ) -> nodes.table:
        node = nodes.table(classes=["data-table", "colwidths-auto", *self.options.get("class", [])])
        self.set_source_info(node)
        node += self._title(table, wording)
        group = nodes.tgroup(cols=len(columns))
        group += [nodes.colspec(colwidth=math.floor(100 / len(columns))) for _ in columns]
        group += nodes.thead("", self._row([self._heading(wording, column, table) for column in columns]))
        body = nodes.tbody()
        numeric = {column.name for column in columns if _numeric(table, column)}
        body += [self._row([self._cell(wording, column, row, numeric) for column in columns]) for row in rows]
        group += body
        node += group
        self.add_name(node)
        return node

    def _title(self, table: Table, wording: Wording) -> nodes.title:
        caption = self.options.get("caption")
        if caption is None:
            return plain(nodes.title, wording.inline(table.title))
        words, messages = self.parse_inline(caption, lineno=self.lineno)
        title = nodes.title(caption, "", *words, *messages)
        self.set_source_info(title)
        return title

    def _row(self, cells: list[nodes.entry]) -> nodes.row:
        return nodes.row("", *cells)

    def _heading(self, wording: Wording, column: Column, table: Table) -> nodes.entry:
        words = wording.inline(column.title)
        if column.unit and column.unit != table.unit:
            unit = nodes.inline("", "", *wording.inline(column.unit), classes=["unit"])
            words = [*words, nodes.Text(" "), unit]
        classes = ["number"] if _numeric(table, column) else []
        return nodes.entry("", plain(nodes.paragraph, words), classes=classes)

    def _cell(self, wording: Wording, column: Column, row: Mapping[str, str], numeric: Set[str]) -> nodes.entry:
        text = row[column.name]
        if not text:
            return nodes.entry("", plain(nodes.paragraph, [nodes.Text(MISSING)]), classes=["number", "missing"])
        if text in column.values:
            classes = ["number"] if column.name in numeric else []
            return nodes.entry("", plain(nodes.paragraph, wording.inline(column.values[text])), classes=classes)
        if column.twins:
            return nodes.entry("", plain(nodes.paragraph, self._twin(wording, column, row)))
        words = shown(text, grouped=not column.name.endswith("year"))
        classes = ["number"] if _is_number(text) else []
        return nodes.entry("", plain(nodes.paragraph, [nodes.Text(words)]), classes=classes)

    def _twin(self, wording: Wording, column: Column, row: Mapping[str, str]) -> list[Node]:
        book = wording.book
        twin = column.twins.get(book.language.code)
        text = row[column.name]
        if twin is None:
            return [nodes.Text(text)]
        if not book.edition.parallel:
            return [nodes.Text(row[twin])]
        translation = run([nodes.Text(row[twin])], book.language, "bi-tr")
        return [run([nodes.Text(text)], book.source, "bi-src"), nodes.Text(" "), translation]

    def _note(
        self, table: Table, wording: Wording, columns: list[Column], rows: list[Mapping[str, str]]
    ) -> nodes.paragraph:
        book = wording.book
        words: list[Node] = []
        if table.unit:
            words += [
                nodes.Text(book.label("book.unit")),
                *wording.inline(table.unit),
                nodes.Text(book.label("book.stop")),
            ]
        words += [nodes.Text(book.label("book.source")), *wording.inline(table.publisher)]
        words += [nodes.Text(book.label("book.source_years", years=table.years))]
        words += [nodes.literal("", f"data/{table.name}.csv"), nodes.Text(book.label("book.stop"))]
        if any(not row[column.name] for row in rows for column in columns):
            words.append(nodes.Text(book.label("book.missing", mark=MISSING)))
        for text in table.breaks:
            words += [nodes.Text(book.joint), *wording.inline(text)]
        return plain(nodes.paragraph, words, "table-note")


def _words(text: str) -> list[str]:
    import shlex

    return shlex.split(text)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _numeric(table: Table, column: Column) -> bool:
    cells = [row[column.name] for row in table.rows if row[column.name]]
    return bool(cells) and all(_is_number(cell) for cell in cells)


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("data-table", DataTableDirective)
