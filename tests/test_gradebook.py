"""The gradebook: written row by row, resumed, merged, migrated; and what is measured from it."""

import json
import sqlite3
from concurrent.futures import ThreadPoolExecutor

import pytest

from vetcourse.errors import DamagedError
from vetcourse.gradebook import statistics
from vetcourse.gradebook.report import safe_cell
from vetcourse.gradebook.store import Gradebook, Row


def row(student: str, *, score: int = 1, key: str = "k", status: str = "pass", finished: str = "2026-01-01") -> Row:
    return Row(
        student=student,
        exercise="double",
        key=key,
        status=status,
        score=score,
        max=3,
        finished=finished,
        record=json.dumps({"status": status}),
    )


def test_a_row_is_there_for_another_reader_as_soon_as_it_is_put(tmp_path):
    with Gradebook(tmp_path / "book.sqlite") as book:
        book.put(row("anna"))
        with Gradebook(tmp_path / "book.sqlite") as other:
            assert [entry.student for entry in other.rows()] == ["anna"]


def test_several_runs_may_begin_a_gradebook_at_once(tmp_path):
    def begin(_):
        with Gradebook(tmp_path / "book.sqlite") as book:
            return book.meta("seed", "7")

    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(begin, range(6))) == ["7"] * 6


def test_a_second_result_replaces_the_first(tmp_path):
    with Gradebook(tmp_path / "book.sqlite") as book:
        book.put(row("anna", score=1, key="old"))
        book.put(row("anna", score=3, key="new"))
        assert [(entry.score, entry.key) for entry in book.rows()] == [(3, "new")]


def test_an_error_of_ours_is_to_be_done_again(tmp_path):
    with Gradebook(tmp_path / "book.sqlite") as book:
        book.put(row("anna"))
        book.put(row("bo", status="error"))
        assert list(book.done()) == [("anna", "double")]


def test_settings_keep_their_first_value(tmp_path):
    with Gradebook(tmp_path / "book.sqlite") as book:
        assert book.meta("seed", "7") == "7"
    with Gradebook(tmp_path / "book.sqlite") as book:
        assert book.meta("seed", "8") == "7"


def test_merging_takes_what_is_newer_or_missing(tmp_path):
    with Gradebook(tmp_path / "mine.sqlite") as mine, Gradebook(tmp_path / "theirs.sqlite") as theirs:
        mine.put(row("anna", score=1, finished="2026-01-02"))
        mine.put(row("bo", score=1, finished="2026-01-02"))
        theirs.put(row("anna", score=2, finished="2026-01-03"))
        theirs.put(row("bo", score=2, finished="2026-01-01"))
        theirs.put(row("chen", score=2, finished="2026-01-01"))
        assert mine.merge(tmp_path / "theirs.sqlite") == 2
        assert [(entry.student, entry.score) for entry in mine.rows()] == [("anna", 2), ("bo", 1), ("chen", 2)]
        assert mine.merge(tmp_path / "theirs.sqlite") == 0


def test_a_gradebook_of_the_first_format_is_migrated(tmp_path):
    path = tmp_path / "book.sqlite"
    with Gradebook(path) as book:
        book.put(row("anna"))
    with sqlite3.connect(path) as database:
        database.execute("DROP INDEX by_exercise")
        database.execute("PRAGMA user_version = 1")
    with Gradebook(path) as book:
        assert [entry.student for entry in book.rows()] == ["anna"]
    with sqlite3.connect(path) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (2,)


def test_a_file_that_is_no_gradebook_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "book.sqlite"
    path.write_text("marks\n" * 1000)
    with pytest.raises(DamagedError):
        Gradebook(path)
    assert path.read_text() == "marks\n" * 1000


def test_a_gradebook_of_a_newer_program_is_refused(tmp_path):
    path = tmp_path / "book.sqlite"
    Gradebook(path).close()
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 99")
    with pytest.raises(DamagedError):
        Gradebook(path)


def record(*passed: bool, status: str = "") -> dict:
    checks = [
        {
            "id": f"c{number}",
            "status": "pass" if ok else "fail",
            "message": None if ok else {"key": "failure.value", "params": {}},
        }
        for number, ok in enumerate(passed)
    ]
    found = status or ("pass" if all(passed) else "fail")
    return {"status": found, "score": sum(passed), "max": len(passed), "checks": checks}


def test_facility_is_the_share_of_students_who_pass():
    rows = [(f"s{n}", "double", record(n < 3, True)) for n in range(4)]
    checks = statistics.measure(rows).exercises[0].checks
    assert [check.facility for check in checks] == [0.75, 1.0]


def test_discrimination_correlates_a_check_with_the_others():
    rows = [
        ("a", "x", record(True, True, True)),
        ("b", "x", record(False, False, False)),
        ("c", "x", record(True, True, False)),
    ]
    first = statistics.measure(rows).exercises[0].checks[0]
    # passing c0: 1, 0, 1; the others passed: 2, 0, 1; r = 3 / (2 * sqrt(3)) by hand
    assert first.discrimination == pytest.approx(0.8660254)


def test_discrimination_is_undefined_where_everybody_does_the_same():
    rows = [(name, "x", record(True, name == "a")) for name in "abc"]
    assert statistics.measure(rows).exercises[0].checks[0].discrimination is None


def test_errors_of_ours_count_neither_for_nor_against():
    rows = [("a", "x", record(True)), ("b", "x", {"status": "error", "score": 0, "max": 0})]
    measured = statistics.measure(rows)
    assert (measured.exercises[0].errors, measured.exercises[0].mean) == (1, 1.0)


def test_a_students_share_counts_exercises_not_handed_in():
    rows = [("a", "x", record(True, True)), ("a", "y", record(True, True)), ("b", "x", record(True, True))]
    assert statistics.measure(rows).students == {"a": 1.0, "b": 0.5}


@pytest.mark.parametrize("name", ["=1+1", "+49", "-2", "@sum", "\tx", "\n=1", "＝1+1"])
def test_no_cell_is_a_formula(name):
    assert safe_cell(name)[0] == "'"
