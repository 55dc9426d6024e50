"""A gradebook -> a report for the class, marks as CSV and XLSX, and a feedback page for each student."""

from __future__ import annotations

import csv
import statistics as std
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from vetcourse.display import clean
from vetcourse.gradebook import feedback, plot, statistics
from vetcourse.gradebook.statistics import CheckStatistics, ClassStatistics, ExerciseStatistics
from vetcourse.gradebook.store import Gradebook
from vetcourse.messages import Messages
from vetcourse.model import Course
from vetcourse.task import plain

__all__ = ["safe_cell", "write"]

NEEDS_HELP = 0.5  # share of points below which a student is listed
HARD = 0.3
ODD = 0.1
FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")  # some spreadsheets take full-width signs as well
TEMPLATES = Path(__file__).parent / "templates"


def write(book: Gradebook, course: Course, messages: Messages, folder: Path) -> list[Path]:
    """Write ``index.html``, ``marks.csv``, ``marks.xlsx`` and ``students/``; return the first three.

    Each file is written beside its place and then moved there.
    """
    measured = statistics.measure((row.student, row.exercise, row.value) for row in book.rows())
    pages = feedback.write(book, course, messages, folder / "students")
    folder.mkdir(parents=True, exist_ok=True)
    page = _page(book, course, messages, measured, pages)
    made = [folder / "index.html", folder / "marks.csv", folder / "marks.xlsx"]
    _replace(made[0], page.encode("utf-8", "backslashreplace"))
    table = list(_marks(book, messages))
    _write_csv(made[1], table)
    _write_xlsx(made[2], table)
    return made


def safe_cell(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    text = clean(text)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def _page(
    book: Gradebook, course: Course, messages: Messages, measured: ClassStatistics, pages: dict[str, str]
) -> str:
    import jinja2

    loader = jinja2.FileSystemLoader(TEMPLATES)
    environment = jinja2.Environment(
        loader=loader, autoescape=True, trim_blocks=False, undefined=jinja2.StrictUndefined
    )
    shares = list(measured.students.values())
    median = _percent(std.median(shares)) if shares else "-"
    below = sorted((share, student) for student, share in measured.students.items() if share < NEEDS_HELP)
    return environment.get_template("report.html.j2").render(
        t=messages.text,
        html_lang={"zh": "zh-CN"}.get(messages.language, messages.language),
        figures=_figures(messages, measured, shares, median),
        plot=plot.distribution(shares, messages),
        plot_alt=messages.text("grade.distribution_alt", students=len(shares), median=median),
        levels=", ".join(sorted({str(row.value.get("isolation", {}).get("level", "-")) for row in book.rows()})),
        time=time.strftime("%Y-%m-%d %H:%M"),
        limit=_percent(NEEDS_HELP),
        need_help=[(clean(student), _percent(share), pages[student]) for share, student in below],
        exercises=[_exercise(entry, course, messages) for entry in measured.exercises],
        students=[(clean(student), _percent(share), pages[student]) for student, share in measured.students.items()],
    )


def _figures(
    messages: Messages, measured: ClassStatistics, shares: list[float], median: str
) -> list[tuple[str, str]]:
    submissions = sum(entry.submissions for entry in measured.exercises)
    mean = _percent(sum(shares) / len(shares)) if shares else "-"
    return [
        (messages.text("grade.students"), str(len(shares))),
        (messages.text("grade.exercises"), str(len(measured.exercises))),
        (messages.text("grade.submissions"), str(submissions)),
        (messages.text("grade.mean"), mean),
        (messages.text("grade.median"), median),
        (messages.text("grade.timeouts"), str(sum(entry.timeouts for entry in measured.exercises))),
        (messages.text("grade.errors_column"), str(sum(entry.errors for entry in measured.exercises))),
    ]


def _exercise(entry: ExerciseStatistics, course: Course, messages: Messages) -> dict[str, Any]:
    exercise = course.exercises.get(entry.slug)
    titles = {check.id: check.title for check in exercise.checks} if exercise else {}
    domain = f"exercises/{entry.slug}"
    return {
        "slug": entry.slug,
        "title": messages.translate(domain, exercise.title) if exercise else entry.slug,
        "submissions": entry.submissions,
        "passed": entry.passed,
        "timeouts": entry.timeouts,
        "errors": entry.errors,
        "mean": _percent(entry.mean),
        "checks": [
            _check(check, plain(messages.translate(domain, titles.get(check.id, check.id))), messages)
            for check in entry.checks
        ],
    }


def _check(check: CheckStatistics, title: str, messages: Messages) -> dict[str, Any]:
    failures = [
        {
            "text": messages.text(failure.key, **failure.example["message"]["params"]),
            "count": failure.count,
            "call": failure.example["call"],
            "actual": failure.example["actual"],
        }
        for failure in check.failures
    ]
    low = check.discrimination is not None and check.discrimination < ODD
    return {
        "title": title,
        "facility": f"{check.facility:.2f}",
        "hard": check.facility < HARD,
        "discrimination": "-" if check.discrimination is None else f"{check.discrimination:.2f}",
        "odd": low,
        "failures": failures,
    }


def _marks(book: Gradebook, messages: Messages) -> Iterator[list[str | int]]:
    names = ("student", "exercise", "status", "score", "max", "finished")
    yield [messages.text(f"grade.{name}") for name in names]
    for row in book.rows():
        status = messages.text(f"grade.status_{row.status}")
        yield [safe_cell(row.student), row.exercise, status, row.score, row.max, row.finished]


def _write_csv(path: Path, table: list[list[str | int]]) -> None:
    import io

    text = io.StringIO(newline="")
    # In quotes, no text is taken apart where a spreadsheet expects another separator than a comma.
    csv.writer(text, quoting=csv.QUOTE_NONNUMERIC).writerows(table)
    # The mark at the start tells spreadsheet programs that this is UTF-8.
    _replace(path, text.getvalue().encode("utf-8-sig", "backslashreplace"))


def _write_xlsx(path: Path, table: list[list[str | int]]) -> None:
    import io

    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("marks")
    sheet.freeze_panes = "A2"
    for values in table:
        cells = []
        for value in values:
            cell = WriteOnlyCell(sheet, value)
            if isinstance(value, str):
                # Student numbers such as 0071 stay text, and nothing is a formula.
                cell.data_type = "s"
                cell.number_format = "@"
            cells.append(cell)
        sheet.append(cells)
    data = io.BytesIO()
    workbook.save(data)
    _replace(path, data.getvalue())


def _replace(path: Path, content: bytes) -> None:
    part = path.with_name(path.name + ".part")
    part.write_bytes(content)
    part.replace(path)


def _percent(share: float) -> str:
    return f"{100 * share:.0f}%"
