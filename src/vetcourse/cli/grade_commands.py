"""Commands for instructors: grade a class, read the report."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from vetcourse import course
from vetcourse.cli.app import App
from vetcourse.errors import NothingToCheckError, NotIsolatedError, Problem, UnknownNameError, UsageError
from vetcourse.gradebook import batch, submissions
from vetcourse.gradebook.jobs import Job, Settings
from vetcourse.gradebook.store import Gradebook
from vetcourse.model import Course
from vetcourse.student import choice
from vetcourse.student.sandbox import Level

__all__ = ["grade_command", "report_command"]

NAMED = 20  # folders from which nothing was graded


@click.command("grade", help="grade.help_grade")
@click.argument("folder", metavar="SUBMISSIONS")
@click.option("--gradebook", default="gradebook.sqlite", show_default=True, help="grade.option_gradebook")
@click.option("--jobs", "workers", type=click.IntRange(1, 256), help="grade.option_jobs")
@click.option("--only", multiple=True, metavar="NAME", help="grade.option_only")
@click.option("--seed", type=click.IntRange(0, 2**32 - 1), help="grade.option_seed")
@click.option("--same-inputs", is_flag=True, help="grade.option_same_inputs")
@click.option("--regrade", is_flag=True, help="grade.option_regrade")
@click.option(
    "--sandbox",
    "level_name",
    type=click.Choice(["auto", "bwrap", "landlock", "limits"]),
    default="auto",
    help="cli.option_sandbox",
)
@click.option("--i-trust-these-submissions", "trusted", is_flag=True, help="grade.option_trusted")
@click.option("--fresh", is_flag=True, help="grade.option_fresh")
@click.option("--cluster", metavar="tcp://HOST:PORT", help="grade.option_cluster")
@click.option("--merge", multiple=True, metavar="FILE", help="grade.option_merge")
@click.pass_obj
def grade_command(app: App, folder: str, gradebook: str, workers: int | None, only: tuple[str, ...], seed: int | None,
                  same_inputs: bool, regrade: bool, level_name: str, trusted: bool, fresh: bool,
                  cluster: str | None, merge: tuple[str, ...]) -> int:  # fmt: skip
    """Grade a class."""
    settings = _settings(app, level_name, trusted=trusted, warm=not fresh)
    whole = course.load(app.places)
    slugs = _chosen(whole, only)
    with _opened(app, folder) as root, Gradebook(app.folder / gradebook) as book:
        for name in merge:
            taken = book.merge(_existing(app, name))
            app.terminal.print(app.text("grade.merged", file=name, count=taken))
        policy = _policy(book, seed, same_inputs=same_inputs)
        found = {(entry.student, entry.exercise): entry for entry in submissions.find(root, slugs)}
        if not found:
            raise NothingToCheckError(Problem(key="grade.nothing", path=folder))
        _tell_layout(app, root, found.values())
        todo = _todo(root, found, whole, policy, {} if regrade else book.done())
        return _run(app, todo, len(found), settings, book, workers or os.cpu_count() or 1, cluster)


def _tell_layout(app: App, root: Path, found: Collection[submissions.Found]) -> None:
    """Say what was not recognised, and that one folder of a whole class may have been taken for a student."""
    students = {entry.student for entry in found}
    names = submissions.unused(root, students)
    if names:
        shown = ", ".join(names[:NAMED]) + (" …" if len(names) > NAMED else "")
        app.terminal.print(app.text("grade.unused", count=len(names), names=shown))
    if len(students) == 1 and any(len(entry.paths) > 1 for entry in found):
        app.terminal.print(app.text("grade.one_folder", name=students.pop()))


def _run(app: App, jobs: Iterator[Job | None], total: int, settings: Settings, book: Gradebook, workers: int,
         cluster: str | None) -> int:  # fmt: skip
    line = ProgressLine(app)
    skipped = Skipping(jobs)
    if cluster:
        from vetcourse.gradebook.cluster import cluster_executor, cluster_size

        workers = cluster_size(cluster)
        make = lambda: cluster_executor(cluster)  # noqa: E731
    else:
        make = lambda: batch.local_executor(settings, workers)  # type: ignore[assignment,return-value]  # noqa: E731
    end = batch.run(
        skipped, total, settings=settings, book=book, executor=make, workers=workers,
        tell=lambda progress: line.show(progress, skipped.count),
    )  # fmt: skip
    line.close()
    app.terminal.print(app.text("grade.done", done=end.done, kept=skipped.count, passed=end.passed))
    if settings.level not in (Level.BWRAP, Level.LANDLOCK):
        app.terminal.print(app.text("grade.was_not_isolated"))
    errors = [row for row in book.rows() if row.status == "error"]
    for row in errors[:50]:
        app.terminal.print(app.text("grade.error_row", student=row.student, exercise=row.exercise,
                                    text=row.value.get("error") or _first_reason(app, row.value)))  # fmt: skip
    if errors:
        app.terminal.print(app.text("grade.errors", count=len(errors)))
    return 1 if errors else 0


def _first_reason(app: App, value: dict[str, object]) -> str:
    for check in value.get("checks", ()):  # type: ignore[attr-defined]
        if check["status"] == "error":
            return app.text(check["message"]["key"], **check["message"]["params"])
    return ""


class Skipping:
    """Passes on what is to be done and counts what is done already."""

    def __init__(self, jobs: Iterator[Job | None]) -> None:
        self._jobs = jobs
        self.count = 0

    def __iter__(self) -> Iterator[Job]:
        for job in self._jobs:
            if job is None:
                self.count += 1
            else:
                yield job


class ProgressLine:
    """One line that is written over on a terminal, and a line now and then elsewhere."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._live = sys.stderr.isatty()
        self._last = time.monotonic() if not self._live else 0.0

    def show(self, progress: batch.Progress, kept: int) -> None:
        """Tell how far the run is, at most ten times a second."""
        now = time.monotonic()
        if now - self._last < (0.1 if self._live else 10.0):
            return
        self._last = now
        left = "?" if progress.left is None else f"{max(0.0, progress.left - kept / max(progress.rate, 0.1)):.0f}"
        text = self._app.text(
            "grade.progress", done=progress.done + kept, total=progress.total, rate=f"{progress.rate:.0f}", left=left
        )
        print(f"\r\x1b[K{text}" if self._live else text, end="" if self._live else "\n", file=sys.stderr, flush=True)

    def close(self) -> None:
        """Leave the line."""
        if self._live:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _settings(app: App, level_name: str, *, trusted: bool, warm: bool) -> Settings:
    level, isolation = choice.choose(level_name)
    if not level.isolated and not (trusted and level_name == "limits"):
        raise NotIsolatedError(Problem(key="grade.not_isolated", params={"level": level.value}))
    return Settings(places=app.places, level=level, isolation=isolation, warm=warm)


def _chosen(whole: Course, only: tuple[str, ...]) -> set[str]:
    lessons = {name: lesson for lesson in whole.lessons.values() for name in (lesson.id, lesson.slug)}
    chosen: set[str] = set()
    problems = []
    for name in only:
        if name in lessons:
            chosen.update(lessons[name].exercises)
        elif name in whole.exercises:
            chosen.add(name)
        else:
            near = course.near(name, [*whole.exercises, *lessons])
            key = "problem.unknown_exercise_near" if near else "problem.unknown_exercise"
            problems.append(Problem(key=key, params={"name": name, "near": near}))
    if problems:
        raise UnknownNameError(problems)
    return chosen or set(whole.exercises)


def _policy(book: Gradebook, seed: int | None, *, same_inputs: bool) -> str:
    """A gradebook keeps the seed it was begun with, so that a run that was stopped goes on with the same inputs."""
    number = book.meta("seed", str(int.from_bytes(os.urandom(4), "big") if seed is None else seed))
    if seed is not None and seed != int(number):
        number = str(seed)
    return f"{'fixed' if same_inputs else 'each'}:{number}"


def _todo(root: Path, found: dict[tuple[str, str], submissions.Found], whole: Course, policy: str,
          done: dict[tuple[str, str], str]) -> Iterator[Job | None]:  # fmt: skip
    """Jobs, read one at a time; None for what is graded already and has not changed."""
    for place, entry in found.items():
        job = submissions.job(root, entry, whole.exercises[entry.exercise], found, policy)
        yield None if done.get(place) == job.key else job


@contextmanager
def _opened(app: App, name: str) -> Iterator[Path]:
    """The folder itself, or what an archive holds."""
    path = _existing(app, name)
    if path.is_dir():
        yield path
        return
    from vetcourse.student.archive import unpack

    with tempfile.TemporaryDirectory(prefix="vetcourse-") as folder:
        refused = unpack(path, Path(folder))
        if refused is not None:
            raise UsageError(Problem(key=refused.key, params=refused.params, path=name))
        yield Path(folder)


def _existing(app: App, name: str) -> Path:
    path = (app.folder / name).resolve()
    if not path.exists():
        raise UnknownNameError(Problem(key="problem.unknown_path", path=name))
    return path


@click.command("report", help="grade.help_report")
@click.argument("gradebook")
@click.option("--out", default="report", show_default=True, metavar="DIR", help="grade.option_out")
@click.pass_obj
def report_command(app: App, gradebook: str, out: str) -> int:
    """Write the report of a gradebook."""
    from vetcourse.gradebook import report

    with Gradebook(_existing(app, gradebook)) as book:
        made = report.write(book, course.load(app.places), app.messages, app.folder / out)
    for path in made:
        app.terminal.print(str(path))
    return 0
