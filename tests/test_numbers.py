"""Every number printed in a lesson follows from data/, from a recorded fact or from a reference solution."""

from __future__ import annotations

import csv
import math
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from vetcourse import course, places
from vetcourse.inprocess import ReferenceHost

ROOT = Path(__file__).resolve().parents[1]
NUMBERS = ROOT / "tests" / "numbers"
LISTS = {file.stem: file for file in sorted(NUMBERS.glob("*.yaml"))}
PAGES = {page.stem: page for page in sorted((ROOT / "docs").rglob("*.rst"))}
LESSONS = [page for page in PAGES.values() if re.match(r"l\d\d_", page.stem) or page.stem in LISTS]

NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?%?|(?<![\w.,])\d+\.\d+%?(?!\.?\d)", re.ASCII)
PRINTED = re.compile(r"([-−+]?)(\d[\d,]*)(?:\.(\d+))?(%?)")
ROLE = re.compile(r":[\w:-]+:`[^`]*`|``[^`]*``", re.ASCII)
SESSION = re.compile(r"^>>> .*?(?=\n\n|\Z)", re.MULTILINE | re.DOTALL)
DIRECTIVE = re.compile(r"\.\. ([\w-]+)::")
WITH_PROSE = {"chart", "lesson", "note", "admonition", "tip", "warning"}


def records(table: str) -> list[dict[str, Any]]:
    path = ROOT / "data" / f"{table.removesuffix('.csv')}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return [{name: _value(text) for name, text in row.items()} for row in csv.DictReader(file)]


def _value(text: str) -> float | str | None:
    try:
        return float(text) if text else None
    except ValueError:
        return text


def col(table: str, column: str, **where: object) -> list[Any]:
    """One column, of all rows or of those that match."""
    return [row[column] for row in _matching(table, where)]


def row(table: str, **where: object) -> list[Any]:
    """All cells of the one row that matches."""
    (found,) = _matching(table, where)
    return list(found.values())


def cell(table: str, column: str, **where: object) -> Any:
    """One cell of the one row that matches; an empty cell is not a number."""
    (found,) = _matching(table, where)
    assert found[column] is not None, f"{table}: {column} is empty where {where}"
    return found[column]


def _matching(table: str, where: dict[str, object]) -> list[dict[str, Any]]:
    return [found for found in records(table) if all(found[key] == value for key, value in where.items())]


def path(table: str) -> str:
    return str(ROOT / "data" / f"{table.removesuffix('.csv')}.csv")


def fact(identity: str) -> Any:
    """The value of a record of docs/facts.yaml."""
    facts = yaml.safe_load((ROOT / "docs" / "facts.yaml").read_text(encoding="utf-8"))["facts"]
    (found,) = [record["value"] for record in facts if record["id"] == identity]
    return found


def claims(section: str = "") -> list[tuple[str, str]]:
    """(section, claim) of the article, all of them or those below one section."""
    sections = yaml.safe_load((ROOT / "docs" / "article_map.yaml").read_text(encoding="utf-8"))["sections"]
    found = [part for part in sections if f"{part['id']}.".startswith(f"{section}." if section else "")]
    return [(str(part["id"]), claim) for part in found for claim in part["claims"]]


class Names(dict[str, Any]):
    """What an expression may use: tables, facts, mathematics and every reference solution by its slug."""

    def __init__(self) -> None:
        super().__init__(math=math, records=records, col=col, row=row, cell=cell, path=path)
        self.update(fact=fact, claims=claims)
        self._places = places.find(ROOT / "exercises", folder=ROOT, environ=os.environ)

    def __missing__(self, name: str) -> Callable[..., Any]:
        if not (self._places.exercises / name / "reference.py").is_file():
            raise KeyError(name)
        host = ReferenceHost(self._places, course.exercise(self._places, name))
        function = lambda *args, **kwargs: host.call(name, args, kwargs).value  # noqa: E731
        self[name] = function
        return function


@pytest.fixture(scope="module")
def names() -> Names:
    return Names()


def printed(value: object, like: str) -> str:
    """*value* as a lesson prints it, with the decimals, grouping and sign of *like*."""
    assert isinstance(value, (int, float)), f"{value!r} is no number"
    match = PRINTED.fullmatch(like)
    assert match, f"{like!r} is not a printed number"
    sign, whole, decimals, percent = match.groups()
    rounded = f"{abs(value) + 1e-12:{',' if ',' in whole else ''}.{len(decimals or '')}f}"
    own = ("+" if sign == "+" else "") if value >= 0 else (sign if sign in ("-", "−") else "-")
    return own + rounded + percent


def prose(page: str) -> Iterator[tuple[int, str]]:
    """Lines of a page, captions and descriptions of figures too, without code, formulae, tables and roles."""
    skipped: int | None = None  # the indent of a directive whose content is not prose
    for number, line in enumerate(without_doctests(page).splitlines(), 1):
        body = line.strip()
        indent = len(line) - len(line.lstrip())
        if not body:
            continue
        if words := re.match(r":(?:alt|caption):\s+(.*)", body):
            yield number, words[1]
        if skipped is not None and indent > skipped:
            continue
        skipped = None
        if directive := DIRECTIVE.match(body):
            skipped = None if directive[1] in WITH_PROSE else indent
        elif not re.match(r":[a-z]+:\s|\.\. _", body):
            yield number, ROLE.sub("", body)


def without_doctests(page: str) -> str:
    """A page with its interpreter sessions, which end at an empty line, blanked out."""
    return SESSION.sub(lambda found: "\n" * found[0].count("\n"), page)


def computed(page: str) -> set[float]:
    """What the code of a page prints; another test runs it."""
    return {float(number) for session in SESSION.findall(page) for number in re.findall(r"\d+\.\d+", session)}


def unlisted(page: str, known: set[str]) -> list[str]:
    known = {number.lstrip("-−+") for number in known}
    printed_by_code = computed(page)
    return [
        f"line {line}: {number}"
        for line, body in prose(page)
        for number in NUMBER.findall(body)
        if number not in known and float(number.rstrip("%").replace(",", "")) not in printed_by_code
    ]


def listed(name: str) -> dict[str, str]:
    if name not in LISTS:
        return {}
    numbers = yaml.safe_load(LISTS[name].read_text(encoding="utf-8"))
    return {str(number): expression for number, expression in (numbers or {}).items()}


CASES = [
    pytest.param(number, expression, id=f"{name}-{number}")
    for name in LISTS
    for number, expression in listed(name).items()
]


@pytest.mark.parametrize(("number", "expression"), CASES)
def test_a_listed_number_is_what_its_expression_gives(number: str, expression: str, names: Names) -> None:
    assert printed(eval(expression, names), number) == number


@pytest.mark.parametrize("name", LISTS)
def test_a_listed_number_stands_in_its_page(name: str) -> None:
    text = PAGES[name].read_text(encoding="utf-8")
    assert [number for number in listed(name) if number not in text] == []


@pytest.mark.parametrize("page", LESSONS, ids=lambda page: page.stem)
def test_every_number_of_the_prose_is_listed(page: Path) -> None:
    assert unlisted(page.read_text(encoding="utf-8"), set(listed(page.stem))) == []


def test_an_unlisted_number_is_found() -> None:
    page = "比值从 2.71 降到 2.31，人均 7,900 元。\n\n.. chart:: x\n   :alt: 占 52.5%。\n\n   图中是 0.38。\n"
    assert unlisted(page, {"2.71"}) == ["line 1: 2.31", "line 1: 7,900", "line 4: 52.5%", "line 6: 0.38"]


def test_code_formulae_roles_and_years_are_not_prose() -> None:
    page = "2018 年，见:article:`1.1.3`和 ``0.5``。\n\n.. math::\n\n   G = 0.25\n\n>>> 1 / 8\n0.125\n\n1.1.3\n"
    assert unlisted(page, set()) == []


def test_what_the_code_of_the_page_prints_counts_as_computed() -> None:
    page = ">>> 1 / 8\n0.125\n\n八分之一是 0.125。\n"
    assert unlisted(page, set()) == []


@pytest.mark.parametrize(
    ("value", "number"),
    [(0.3866, "0.387"), (52.51, "52.5%"), (7900.0, "7,900"), (-0.0202, "-0.0202"), (0.0078, "+0.0078"), (33, "33")],
)
def test_a_value_is_printed_like_the_lesson_prints_it(value: float, number: str) -> None:
    assert printed(value, number) == number
    assert printed(value * 1.02, number) != number
