"""Tables and their sidecars agree, and say where every figure comes from."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from vetcourse.errors import DamagedError
from vetcourse.publish.tables import read, shown

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"
SCHEMA = json.loads((ROOT / "src/vetcourse/schemas/table.schema.json").read_text(encoding="utf-8"))
TABLES = sorted(path.stem for path in DATA.glob("*.csv"))


def test_each_table_has_a_sidecar_and_each_sidecar_a_table() -> None:
    assert sorted(path.stem for path in DATA.glob("*.yaml")) == TABLES
    assert len(TABLES) >= 20


@pytest.mark.parametrize("name", TABLES)
def test_a_sidecar_is_complete(name: str) -> None:
    raw = yaml.safe_load((DATA / f"{name}.yaml").read_text(encoding="utf-8"))
    errors = [f"{error.json_path}: {error.message}" for error in Draft202012Validator(SCHEMA).iter_errors(raw)]
    assert errors == []


@pytest.mark.parametrize("name", TABLES)
def test_cells_fit_what_the_sidecar_says(name: str) -> None:
    table = read(DATA, name)
    assert table.rows
    words = {name for name, column in table.columns.items() if column.twins or not column.shown} | twins(
        table.columns
    )
    for column in table.columns.values():
        for twin in column.twins.values():
            assert twin in table.columns, (column.name, twin)
        for row in table.rows:
            text = row[column.name]
            assert text == text.strip()
            if not text:
                continue
            if column.values:
                named = all(key == word for key, word in column.values.items())
                assert named or text in column.values or number(text), (column.name, text)
            elif (column.unit or table.unit) and column.name not in words:
                float(text)


def number(text: str) -> bool:
    """Whether a cell needs no word: it is printed as a number."""
    return text.replace(".", "", 1).isdigit()


def twins(columns: object) -> set[str]:
    """Columns that say the same in another language."""
    return {twin for column in columns.values() for twin in column.twins.values()}  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", TABLES)
def test_a_row_occurs_once(name: str) -> None:
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = [tuple(row) for row in csv.reader(file)]
    assert len(rows) == len(set(rows))
    assert len({len(row) for row in rows}) == 1


def test_a_sidecar_with_other_columns_is_refused(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("year,value\n2020,1\n", encoding="utf-8")
    (tmp_path / "t.yaml").write_text(
        "title: 表\npublisher: 局\nyears: '2020'\ncolumns: {year: {title: 年}}\nsources: []\n", encoding="utf-8"
    )
    with pytest.raises(DamagedError) as caught:
        read(tmp_path, "t")
    assert caught.value.problems[0].key == "book.table_columns"


@pytest.mark.parametrize(
    ("text", "grouped", "printed"),
    [
        ("39218", True, "39,218"),
        ("2025", False, "2025"),
        ("-2.3", True, "−2.3"),
        ("21809.78", True, "21,809.78"),
        ("7-8", True, "7-8"),
    ],
)
def test_a_number_is_printed_as_readers_expect(text: str, grouped: bool, printed: str) -> None:
    assert shown(text, grouped=grouped) == printed
