"""A feedback page for each student, as Markdown: what passed, what did not, and why."""

from __future__ import annotations

import hashlib
import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from vetcourse.display import clean
from vetcourse.gradebook.store import Gradebook, Row
from vetcourse.messages import Messages
from vetcourse.model import Course, Exercise
from vetcourse.task import plain

__all__ = ["write"]

SAFE = re.compile(r"[^\w.-]+")
MARKS = {"pass": "✓", "skip": "–"}


def write(book: Gradebook, course: Course, messages: Messages, folder: Path) -> dict[str, str]:
    """Write the pages and return the address of each, relative to the report, by student."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = {}
    for student, rows in itertools.groupby(book.rows(), key=lambda row: row.student):
        name = _file_name(student)
        text = "\n".join(_page(student, list(rows), course, messages)) + "\n"
        (folder / name).write_text(text, encoding="utf-8", errors="backslashreplace", newline="\n")
        pages[student] = f"students/{name}"
    return pages


def _file_name(student: str) -> str:
    """A name that every file system takes; a few digits keep two students apart that look alike.

    Sixty characters are at most 240 bytes, and most file systems allow 255.
    """
    digest = hashlib.sha256(student.encode()).hexdigest()[:6]
    return f"{SAFE.sub('_', clean(student))[:60]}-{digest}.md"


def _page(student: str, rows: list[Row], course: Course, messages: Messages) -> Iterator[str]:
    score, most = sum(row.score for row in rows), sum(row.max for row in rows)
    yield "# " + messages.text("grade.feedback_intro", student=_quiet(student), score=score, max=most)
    for row in rows:
        exercise = course.exercises.get(row.exercise)
        title = messages.translate(f"exercises/{row.exercise}", exercise.title) if exercise else row.exercise
        yield ""
        yield f"## {title} ({row.exercise}): {row.score}/{row.max}, {messages.text(f'grade.status_{row.status}')}"
        yield ""
        for check in row.value.get("checks", ()):
            yield from _check(check, exercise, messages)


def _check(check: dict[str, Any], exercise: Exercise | None, messages: Messages) -> Iterator[str]:
    titles = {entry.id: entry.title for entry in exercise.checks} if exercise else {}
    domain = f"exercises/{exercise.slug}" if exercise else ""
    title = plain(messages.translate(domain, titles.get(check["id"], check["id"])))
    yield f"- {MARKS.get(check['status'], '✗')} {title}"
    if check["withheld"]:
        yield f"  {messages.text('cli.withheld')}"
    if check["message"] is None:
        return
    place = f"{check['line']}: " if check["line"] else ""
    yield f"  {place}{_quiet(messages.text(check['message']['key'], **check['message']['params']))}"
    for key in ("call", "actual", "expected"):
        if check[key] is not None:
            name = "called" if key == "call" else key
            yield f"  {messages.text(f'cli.{name}', value=_code(check[key]))}"


def _quiet(text: str) -> str:
    """Text of a student that no Markdown reader takes for markup."""
    return re.sub(r"([\\`*_{}\[\]<>#|!])", r"\\\1", clean(text).replace("\n", " "))


def _code(text: str) -> str:
    fence = "`" * (max((len(run) for run in re.findall(r"`+", text)), default=0) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"
