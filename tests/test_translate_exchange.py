"""Sheets and XLIFF: nothing is lost on the way out and back, nothing newer is overwritten silently."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from vetcourse import catalogue, languages
from vetcourse.catalogue import Catalogue, Entry
from vetcourse.errors import DamagedError, UsageError
from vetcourse.translate import exchange, pofile
from vetcourse.translate.exchange import Imported, Row
from vetcourse.translate.store import open_store

CHINESE, ENGLISH = languages.load()[:2]
ENTRIES = (
    Entry(msgid="收入的差距", msgstr=("The income gap",)),
    Entry(msgid="=1+1 是二", msgstr=("=1+1 is two",), extracted=("title",)),
    Entry(msgid="得分 {score}", msgctxt="cli.score", msgstr=("Score {score}",)),
    Entry(msgid="改后的一句。", msgstr=("An older sentence.",), flags=frozenset({"fuzzy"}), previous="改前的一句。"),
    Entry(msgid="还没有译。", msgstr=("",)),
    Entry(msgid='引号 " 与\n换行', msgstr=('Quotes " and\nlines',), comments=("by hand",)),
    Entry(msgid="有%d个", plural="共有%d个", msgstr=("%d piece", "%d pieces")),
)
SUFFIXES = ("xlsx", "csv", "xlf")


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    write(tmp_path / "locales", ENTRIES)
    return tmp_path / "locales"


def write(locales: Path, entries: tuple[Entry, ...], page: str = "unit1/a") -> Path:
    path = locales / "en" / "LC_MESSAGES" / f"{page}.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = pofile.render(pofile.header("en", ENGLISH.plural), entries)
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def export(locales: Path, suffix: str) -> Path:
    path = locales.parent / f"en.{suffix}"
    rows = exchange.rows(open_store(locales, "en").catalogues)
    exchange.write(path, rows, source=CHINESE, target=ENGLISH)
    return path


def take(locales: Path, path: Path, **options: bool) -> Imported:
    return exchange.take(open_store(locales, "en"), ENGLISH, exchange.read(path), **options)


def edit_csv(path: Path, edits: dict[str, str], column: str = "translation") -> None:
    """What a spreadsheet program does on saving a CSV file."""
    table = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
    head = [name.partition(" /")[0] for name in table[0]]
    source, target = head.index("source"), head.index(column)
    for row in table[1:]:
        row[target] = edits.get(row[source], row[target])
    text = io.StringIO()
    csv.writer(text).writerows(table)
    path.write_text("\ufeff" + text.getvalue(), encoding="utf-8", newline="")


def edit_xlsx(path: Path, edits: dict[str, str], column: str = "translation") -> None:
    book = load_workbook(path)
    sheet = book.worksheets[0]
    head = [str(cell.value).partition(" /")[0] for cell in sheet[1]]
    for row in sheet.iter_rows(min_row=2):
        cell = row[head.index(column)]
        cell.value = edits.get(row[head.index("source")].value, cell.value)
        if isinstance(cell.value, str):
            cell.data_type = "s"  # as a spreadsheet program keeps what is typed into a column of text
    book.save(path)


def edit_xliff(path: Path, edits: dict[str, str], column: str = "translation") -> None:
    names = {"x": "urn:oasis:names:tc:xliff:document:1.2"}
    tree = ElementTree.parse(path)
    for unit in tree.getroot().iterfind(".//x:trans-unit", names):
        source, target = unit.find("x:source", names), unit.find("x:target", names)
        assert source is not None
        assert target is not None
        if source.text in edits:
            changed = source if column == "source" else target
            changed.text = edits[source.text]
            target.set("state", "translated")
    tree.write(path, encoding="utf-8", xml_declaration=True)


EDITORS: dict[str, Callable[..., None]] = {"csv": edit_csv, "xlsx": edit_xlsx, "xlf": edit_xliff}


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_an_untouched_file_comes_back_without_a_change(locales: Path, suffix: str) -> None:
    before = (locales / "en/LC_MESSAGES/unit1/a.po").read_bytes()
    done = take(locales, export(locales, suffix))
    assert (done.taken, done.unchanged, done.rejected, done.changed) == (0, 8, (), ())
    assert (locales / "en/LC_MESSAGES/unit1/a.po").read_bytes() == before


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_edits_in_a_sheet_equal_the_same_edits_in_the_catalogue(locales: Path, suffix: str) -> None:
    edits = {
        "收入的差距": "=The gap in incomes",
        "改后的一句。": "A newer sentence.",
        "还没有译。": "Now translated.",
        '引号 " 与\n换行': 'Marks " and\nlines',
    }
    path = export(locales, suffix)
    EDITORS[suffix](path, edits)
    done = take(locales, path)
    assert (done.taken, done.rejected) == (4, ())
    by_hand = tuple(
        replace(entry, msgstr=(edits[entry.msgid],), flags=frozenset(), previous=None)
        if entry.msgid in edits
        else entry
        for entry in ENTRIES
    )
    assert done.changed == (locales / "en/LC_MESSAGES/unit1/a.po",)
    expected = write(locales.parent / "by_hand", by_hand)
    assert done.changed[0].read_bytes() == expected.read_bytes()


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_translation_that_changed_since_the_export_is_not_overwritten(locales: Path, suffix: str) -> None:
    path = export(locales, suffix)
    EDITORS[suffix](path, {"收入的差距": "From the sheet"})
    newer = (replace(ENTRIES[0], msgstr=("From the catalogue",)), *ENTRIES[1:])
    catalogue_file = write(locales, newer)
    done = take(locales, path)
    assert [problem.key for problem in done.rejected] == ["translate.row_newer"]
    assert "From the catalogue" in catalogue_file.read_text(encoding="utf-8")
    assert take(locales, path, newer_too=True).taken == 1
    assert "From the sheet" in catalogue_file.read_text(encoding="utf-8")


REJECTED = [
    ({"收入的差距": "The 收入 gap"}, "translation", "translate.row_rule"),
    ({"得分 {score}": "Score {scores}"}, "translation", "translate.row_rule"),
    ({"收入的差距": "`x <javascript:alert(1)>`_"}, "translation", "translate.row_rule"),
    ({"收入的差距": ""}, "translation", "translate.row_empty"),
    ({"收入的差距": "收入差距"}, "source", "translate.row_source"),
]


@pytest.mark.parametrize(("edits", "column", "key"), REJECTED)
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_rejected_rows_are_listed_and_the_others_taken(
    locales: Path, suffix: str, edits: dict[str, str], column: str, key: str
) -> None:
    path = export(locales, suffix)
    EDITORS[suffix](path, {"还没有译。": "Taken."})
    EDITORS[suffix](path, edits, column=column)
    done = take(locales, path)
    assert [problem.key for problem in done.rejected] == [key]
    assert done.rejected[0].path is not None
    assert done.rejected[0].path.startswith(f"{path}:")
    assert done.taken == 1


def test_a_message_that_is_gone_and_one_that_comes_twice_are_rejected(locales: Path) -> None:
    rows = list(exchange.rows(open_store(locales, "en").catalogues))
    gone = replace(rows[0], key="0" * 12 + "-0-" + "0" * 8, target="Lost", place="sheet:2")
    twice = [replace(rows[1], target=text, place=f"sheet:{text}") for text in ("One", "Two")]
    done = exchange.take(open_store(locales, "en"), ENGLISH, [gone, *twice])
    keys = sorted(problem.key for problem in done.rejected)
    assert keys == ["translate.row_twice", "translate.row_twice", "translate.row_unknown"]
    assert done.changed == ()


def test_a_row_can_be_kept_as_a_draft_or_approved(locales: Path) -> None:
    path = export(locales, "csv")
    edit_csv(path, {"收入的差距": "draft", "改后的一句。": "translated"}, column="state")
    assert take(locales, path).taken == 2
    entries = {entry.msgid: entry for entry in open_store(locales, "en").catalogues["unit1/a"]}
    assert entries["收入的差距"].fuzzy
    assert entries["改后的一句。"].usable
    assert entries["改后的一句。"].previous is None


def test_no_cell_can_run_as_a_formula(locales: Path) -> None:
    assert '"\'=1+1 is two"' in export(locales, "csv").read_text(encoding="utf-8-sig")
    sheet = load_workbook(export(locales, "xlsx")).worksheets[0]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None} == {"s"}


def test_a_row_is_as_high_as_its_text(locales: Path) -> None:
    write(locales, (Entry(msgid="短", msgstr=("Short",)), Entry(msgid="长句" * 90, msgstr=("Long",))))
    sheet = load_workbook(export(locales, "xlsx")).worksheets[0]
    heights = {sheet.cell(row, 3).value: sheet.row_dimensions[row].height for row in (2, 3)}
    assert heights["长句" * 90] >= 6 * heights["短"] > 0


def test_chinese_spreadsheet_programs_may_save_gbk_and_semicolons(locales: Path) -> None:
    path = export(locales, "csv")
    edit_csv(path, {"还没有译。": "Now translated."})
    table = csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline=""))
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows(table)
    path.write_bytes(text.getvalue().encode("gb18030"))
    assert take(locales, path).taken == 1


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("x.xlsx", b"no zip", "translate.sheet_unreadable"),
        ("x.csv", b"a,b\r\n1,2\r\n", "translate.sheet_columns"),
        ("x.csv", b"", "translate.sheet_columns"),
        ("x.xlf", b"<xliff", "translate.sheet_unreadable"),
        ("x.xlf", b"<xliff version='2.0'/>", "translate.xliff_version"),
        ("x.xlf", b"<!DOCTYPE x [<!ENTITY a 'b'>]><x/>", "translate.xliff_doctype"),
    ],
)
def test_files_that_are_no_sheets_are_refused(tmp_path: Path, name: str, content: bytes, key: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(DamagedError) as caught:
        exchange.read(tmp_path / name)
    assert [problem.key for problem in caught.value.problems] == [key]


def test_another_format_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        exchange.read(tmp_path / "x.ods")


TEXT = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t", exclude_characters="\ufffe\uffff"),
    min_size=1,
)


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pairs=st.dictionaries(TEXT, TEXT, min_size=1, max_size=5))
def test_any_text_survives_the_journey(tmp_path: Path, suffix: str, pairs: dict[str, str]) -> None:
    entries = tuple(Entry(msgid=source, msgstr=(target,)) for source, target in pairs.items())
    path = tmp_path / f"x.{suffix}"
    found = list(exchange.rows({"a": Catalogue(path="a.po", entries=entries)}))
    exchange.write(path, found, source=CHINESE, target=ENGLISH)

    def plain(row: Row) -> tuple[str, str, str, str]:
        return row.key, row.domain, row.source, row.target

    assert [plain(row) for row in exchange.read(path)] == [plain(row) for row in found]


def test_written_catalogues_are_read_back_as_they_were(tmp_path: Path) -> None:
    path = write(tmp_path, ENTRIES)
    kept = [replace(entry, line=0, msgstr_line=0) for entry in catalogue.read(path)]
    assert kept == list(ENTRIES)


@pytest.mark.parametrize("value", ['=UPPER("gap")', datetime(2025, 9, 1), True], ids=["formula", "date", "truth"])
def test_a_cell_that_is_no_text_any_longer_is_rejected(locales: Path, value: object) -> None:
    path = export(locales, "xlsx")
    book = load_workbook(path)
    book.worksheets[0]["D2"].value = value
    book.save(path)
    done = take(locales, path)
    assert (done.taken, [problem.key for problem in done.rejected]) == (0, ["translate.row_value"])
    assert done.changed == ()


def test_a_title_above_and_a_sheet_in_front_do_not_matter(locales: Path) -> None:
    path = export(locales, "xlsx")
    edit_xlsx(path, {"收入的差距": "The gap in incomes"})
    book = load_workbook(path)
    book.worksheets[0].insert_rows(1, 2)
    book.worksheets[0]["A1"].value = "Our translation"
    book.create_sheet("notes", 0)["A1"].value = "by Anne"
    book.save(path)
    done = take(locales, path)
    assert (done.taken, done.rejected) == (1, ())


def test_a_column_that_stands_twice_is_told(locales: Path) -> None:
    path = export(locales, "xlsx")
    book = load_workbook(path)
    book.worksheets[0]["I1"].value = "translation"
    book.save(path)
    with pytest.raises(DamagedError, match="sheet_twice"):
        exchange.read(path)


def test_a_sheet_saved_as_unicode_text_is_read(locales: Path) -> None:
    path = export(locales, "csv")
    edit_csv(path, {"收入的差距": "The gap in incomes"})
    table = csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline=""))
    text = io.StringIO()
    csv.writer(text, delimiter="\t").writerows(table)
    path.write_bytes(text.getvalue().encode("utf-16"))
    done = take(locales, path)
    assert (done.taken, done.rejected) == (1, ())


def test_a_decimal_comma_comes_back(locales: Path) -> None:
    write(locales, (Entry(msgid="基尼系数是 0.398。", msgstr=("",)),))
    path = export(locales, "csv")
    edit_csv(path, {"基尼系数是 0.398。": "The coefficient is 0,398."})
    assert [problem.key for problem in take(locales, path).rejected] == ["translate.row_rule"]
    done = exchange.take(open_store(locales, "en"), replace(ENGLISH, code="fr"), exchange.read(path))
    assert (done.taken, done.rejected) == (1, ())
