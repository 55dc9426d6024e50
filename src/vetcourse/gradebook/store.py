"""The gradebook: one SQLite file, one row for each student and exercise, written as each submission finishes."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from vetcourse.errors import DamagedError, Problem
from vetcourse.records import Record

__all__ = ["Gradebook", "Row"]

VERSION = 2
PATIENCE = 30.0  # seconds for another run that writes
# What leads from one version of the file to the next.
MIGRATIONS = {
    1: """
        CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);
        CREATE TABLE results (
            student TEXT NOT NULL,
            exercise TEXT NOT NULL,
            key TEXT NOT NULL,
            status TEXT NOT NULL,
            score INTEGER NOT NULL,
            max INTEGER NOT NULL,
            finished TEXT NOT NULL,
            record TEXT NOT NULL,
            PRIMARY KEY (student, exercise)
        ) WITHOUT ROWID;
    """,
    2: "CREATE INDEX by_exercise ON results (exercise, student);",
}


class Row(Record):
    """One graded submission; ``key``: source hash, checks version, seed policy; ``record``: the result as JSON."""

    student: str
    exercise: str
    key: str
    status: str
    score: int
    max: int
    finished: str
    record: str

    @property
    def value(self) -> dict[str, Any]:
        """The result record."""
        found: dict[str, Any] = json.loads(self.record)
        return found


COLUMNS = ", ".join(Row.record_fields)


class Gradebook:
    """An open gradebook; safe against the end of the process at any moment.

    Raises DamagedError if the file is no gradebook or belongs to a newer version of the program.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._database = sqlite3.connect(path, isolation_level=None, timeout=PATIENCE)
            self._keep_journal()
            self._database.execute("PRAGMA synchronous = NORMAL")
            self._migrate()
        except sqlite3.Error as error:
            raise self._damaged("grade.damaged_gradebook", text=str(error)) from error

    def __enter__(self) -> Gradebook:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Fold the journal back into the file and close it."""
        self._database.close()

    def done(self) -> dict[tuple[str, str], str]:
        """The key of every submission that was graded; what ended in an error of ours is to be done again."""
        query = "SELECT student, exercise, key FROM results WHERE status <> 'error'"
        return {(student, exercise): key for student, exercise, key in self._database.execute(query)}

    def put(self, row: Row) -> None:
        """Write one row; an older one of the same student and exercise is replaced."""
        values = tuple(getattr(row, name) for name in Row.record_fields)
        marks = ", ".join("?" * len(values))
        self._database.execute(f"INSERT OR REPLACE INTO results ({COLUMNS}) VALUES ({marks})", values)

    def rows(self) -> Iterator[Row]:
        """All rows by student and exercise, read one at a time."""
        for values in self._database.execute(f"SELECT {COLUMNS} FROM results ORDER BY student, exercise"):
            yield Row(**dict(zip(Row.record_fields, values, strict=True)))

    def meta(self, name: str, default: str) -> str:
        """A setting of the gradebook; *default* is written the first time."""
        self._database.execute("INSERT OR IGNORE INTO meta VALUES (?, ?)", (name, default))
        found: str = self._database.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()[0]
        return found

    def merge(self, other: Path) -> int:
        """Take over what another teacher's gradebook has newer or alone; return how many rows that were."""
        with Gradebook(other) as theirs:
            mine = {(row.student, row.exercise): row.finished for row in self.rows()}
            new = [row for row in theirs.rows() if row.finished > mine.get((row.student, row.exercise), "")]
        self._database.execute("BEGIN")
        for row in new:
            self.put(row)
        self._database.execute("COMMIT")
        return len(new)

    def _keep_journal(self) -> None:
        """SQLite itself does not wait where another process changes the kind of journal at the same moment."""
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                self._database.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                    raise
            time.sleep(0.02)

    def _migrate(self) -> None:
        while (version := int(self._database.execute("PRAGMA user_version").fetchone()[0])) != VERSION:
            if version > VERSION:
                raise self._damaged("grade.newer_gradebook", version=version)
            self._step(version)

    def _step(self, version: int) -> None:
        """Lead the file one version on, unless another process has done so meanwhile."""
        self._database.execute("BEGIN IMMEDIATE")
        try:
            if self._database.execute("PRAGMA user_version").fetchone()[0] == version:
                for statement in filter(str.strip, MIGRATIONS[version + 1].split(";")):
                    self._database.execute(statement)
                self._database.execute(f"PRAGMA user_version = {version + 1}")
        except BaseException:
            self._database.execute("ROLLBACK")
            raise
        self._database.execute("COMMIT")

    def _damaged(self, key: str, **params: object) -> DamagedError:
        return DamagedError(Problem(key=key, params=params, path=str(self._path)))
