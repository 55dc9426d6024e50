"""The code of every lesson runs, in page order, from the root of the repository, with the standard library alone."""

from __future__ import annotations

import ast
import doctest
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LESSONS = sorted((ROOT / "docs").glob("unit*/l[0-9]*.rst"))
PAGES = [page for page in sorted((ROOT / "docs").rglob("*.rst")) if ">>>" in page.read_text(encoding="utf-8")]


def session(page: Path) -> doctest.DocTest:
    text = page.read_text(encoding="utf-8")
    return doctest.DocTestParser().get_doctest(text, {"__name__": "__main__"}, page.stem, str(page), 0)


def run(test: doctest.DocTest) -> tuple[int, str]:
    report: list[str] = []
    results = doctest.DocTestRunner(verbose=False).run(test, out=report.append)
    return results.failed, "".join(report)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_code_of_a_page_gives_what_is_printed(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    failed, report = run(session(page))
    assert failed == 0, report


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_code_of_a_page_needs_the_standard_library_only(page: Path) -> None:
    code = "".join(example.source for example in session(page).examples)
    imported = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            imported |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add((node.module or "").partition(".")[0])
    assert imported <= sys.stdlib_module_names


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_code_of_a_page_reads_the_same_in_both_languages(page: Path) -> None:
    code = "".join(example.source + example.want for example in session(page).examples)
    assert [line for line in code.splitlines() if not line.isascii()] == []


@pytest.mark.parametrize("page", LESSONS, ids=lambda page: page.stem)
def test_a_lesson_computes_something(page: Path) -> None:
    assert page in PAGES


def test_a_wrong_output_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.rst"
    page.write_text(">>> 1 + 1\n3\n", encoding="utf-8")
    failed, report = run(session(page))
    assert failed == 1
    assert "Expected" in report
