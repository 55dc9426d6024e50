"""Commands for authors: prove exercises, look at the machine."""

from __future__ import annotations

import importlib.util
import platform
import shutil
import sys

import click

from vetcourse import __version__, course, verify
from vetcourse.cli.app import App
from vetcourse.errors import CourseError, Problem
from vetcourse.messages import Messages
from vetcourse.model import Exercise
from vetcourse.student import choice
from vetcourse.student.sandbox import Level

__all__ = ["doctor_command", "verify_command"]


@click.command("verify", help="cli.help_verify")
@click.argument("names", nargs=-1)
@click.option("--seeds", type=click.IntRange(1, 1000), default=len(verify.SEEDS), help="cli.option_seeds")
@click.option(
    "--sandbox",
    "level_name",
    type=click.Choice(["auto", "bwrap", "landlock", "limits", "none"]),
    default="limits",
    help="cli.option_sandbox",
)
@click.pass_obj
def verify_command(app: App, names: tuple[str, ...], seeds: int, level_name: str) -> int:
    """Prove exercises."""
    if names:
        exercises = [course.exercise(app.places, name.rstrip("/").rpartition("/")[2]) for name in names]
    else:
        exercises = list(course.load(app.places).exercises.values())
    level, _ = choice.choose(level_name)
    found: list[Problem] = []
    for exercise in exercises:
        try:
            problems = verify.verify(
                app.places, exercise, level=level, messages=app.messages, seeds=range(1, seeds + 1)
            )
        except CourseError as error:
            problems = list(error.problems)
        problems += _untranslated(app, exercise)
        good = app.terminal.style(
            app.terminal.mark("pass" if not problems else "fail"), "bad" if problems else "good"
        )
        app.terminal.print(f"{good} {exercise.slug}")
        for problem in problems:
            app.terminal.print(f"    {app.messages.problem(problem)}")
        found += problems
    app.terminal.print()
    app.terminal.print(app.text("cli.verified", exercises=len(exercises), problems=len(found)))
    return 1 if found else 0


def _untranslated(app: App, exercise: Exercise) -> list[Problem]:
    """Texts without translation, in every language that this course has catalogues for."""
    problems = []
    domain = f"exercises/{exercise.slug}"
    for language in sorted(path.parent.name for path in app.places.locales.glob("*/LC_MESSAGES")):
        messages = Messages(language, app.places.locales)
        missing = [text for text in dict.fromkeys(verify.texts(exercise)) if _is_missing(messages, domain, text)]
        if missing:
            params = {"language": language, "count": len(missing), "text": missing[0][:40]}
            path = f"locales/{language}/LC_MESSAGES/{domain}.po"
            problems.append(Problem(key="problem.untranslated", params=params, path=path))
    return problems


def _is_missing(messages: Messages, domain: str, text: str) -> bool:
    return any("\u4e00" <= c <= "\u9fff" for c in text) and messages.translate(domain, text) == text


@click.command("doctor", help="cli.help_doctor")
@click.pass_obj
def doctor_command(app: App) -> int:
    """Say what this machine can do."""
    lines = [
        ("vetcourse", __version__),
        ("Python", f"{platform.python_version()}  {sys.executable}"),
        (app.text("cli.doctor_system"), platform.platform()),
        (app.text("cli.doctor_course"), str(app.places.exercises)),
        (app.text("cli.doctor_language"), app.messages.language),
        (app.text("cli.doctor_encoding"), f"{app.terminal.out.encoding}"),
    ]
    for name, extra in (("sphinx", "book"), ("typst", "book"), ("jinja2", "grade"), ("distributed", "cluster")):
        there = importlib.util.find_spec(name) is not None
        lines.append((name, app.text("cli.doctor_found") if there else app.text("cli.doctor_missing", extra=extra)))
    for program in ("bwrap", "chromium", "epubcheck"):
        lines.append((program, shutil.which(program) or app.text("cli.doctor_no_program")))
    for name, value in lines:
        app.terminal.print(f"{name:<12} {value}")
    _isolation(app)
    return 0


def _isolation(app: App) -> None:
    """Try to break out of every level, now, and say what to install where that succeeds."""
    from vetcourse.student import selftest

    chosen = None
    for result in selftest.run_all():
        app.terminal.print()
        app.terminal.print(app.text(f"sandbox.level_{result.level}"))
        for name, held in result.held.items():
            mark = app.terminal.style(app.terminal.mark("pass" if held else "fail"), "good" if held else "bad")
            app.terminal.print(f"    {mark} {app.text(f'sandbox.attempt_{name}')}")
        if result.passed:
            chosen = chosen or result.level
            app.terminal.print(f"    {app.text('sandbox.passed', level=result.level, tool=result.tool)}")
        elif result.reason:
            app.terminal.print(f"    {app.text('sandbox.failed', level=result.level, reason=result.reason)}")
        if result.advice:
            app.terminal.print(f"    {app.text(result.advice)}")
        choice.remember(result.level, result.tool if result.passed else None)
    app.terminal.print()
    app.terminal.print(app.text("sandbox.chosen", level=chosen or Level.LIMITS))
