"""Commands for students."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

from vetcourse import course, stubs
from vetcourse.cli import check as checking
from vetcourse.cli.app import App
from vetcourse.cli.terminal import width
from vetcourse.errors import CourseError, NothingToCheckError, Problem, UnknownNameError
from vetcourse.messages import Messages
from vetcourse.model import Exercise
from vetcourse.workspace import Progress, Workspace

__all__ = [
    "check_command",
    "hint_command",
    "list_command",
    "reset_command",
    "solution_command",
    "start_command",
    "watch_command",
]


@click.command("start", help="cli.help_start")
@click.argument("folder")
@click.pass_obj
def start_command(app: App, folder: str) -> int:
    """Write a workspace."""
    target = (app.folder / folder).resolve()
    whole = course.load(app.places)
    existed = (target / ".vetcourse").is_dir()
    new = stubs.create(target, whole, app.places, app.messages)
    key = "cli.started_again" if existed else "cli.started"
    app.terminal.print(app.text(key, folder=folder, count=len(new), lessons=len(whole.lessons)))
    first = next(iter(whole.lessons.values()))
    app.terminal.print(app.text("cli.started_next", folder=folder, lesson=first.slug, slug=first.exercises[0]))
    return 0


@click.command("list", help="cli.help_list")
@click.argument("lessons", nargs=-1)
@click.pass_obj
def list_command(app: App, lessons: tuple[str, ...]) -> int:
    """Show exercises and progress by lesson."""
    whole = course.load(app.places)
    space = Workspace.open(app.folder)
    app = checking.in_workspace_language(app, space)
    known = {
        name: lesson for lesson in whole.lessons.values() for name in (lesson.id, lesson.id.lower(), lesson.slug)
    }
    wrong = [name for name in lessons if name not in known]
    if wrong:
        raise UnknownNameError(
            Problem(
                key="problem.unknown_lesson", params={"name": name, "known": course.near(name, list(known)) or "L01"}
            )
            for name in wrong
        )
    for lesson in whole.lessons.values():
        if lesson.exercises and (not lessons or lesson in [known[name] for name in lessons]):
            title = app.messages.translate("exercises/course", lesson.title)
            app.terminal.print(app.terminal.style(f"{lesson.id}  {title}", "bold"))
            for slug in lesson.exercises:
                app.terminal.print(_row(app, whole.exercises[slug], (space.progress if space else {}).get(slug)))
    if space is not None:
        passed = sum(progress.passed for progress in space.progress.values())
        app.terminal.print()
        app.terminal.print(app.text("cli.total", passed=passed, exercises=len(whole.exercises)))
    return 0


def _row(app: App, exercise: Exercise, progress: Progress | None) -> str:
    title = app.messages.translate(f"exercises/{exercise.slug}", exercise.title)
    name, style = ("skip", "dim")
    score = "-"
    if progress is not None and progress.attempts:
        name, style = ("pass", "good") if progress.passed else ("half", "warn") if progress.best else ("fail", "bad")
        score = f"{progress.best}/{progress.max}"
    cells = (
        app.terminal.style(app.terminal.mark(name), style),
        _pad(exercise.slug, 22),
        _pad(title, 44),
        _pad("*" * exercise.difficulty, 3),
        _pad(app.text("cli.minutes", minutes=exercise.minutes), 8),
        score,
    )
    return "  ".join(("", *cells)).rstrip()


def _pad(text: str, columns: int) -> str:
    return text + " " * max(0, columns - width(text))


@click.command("check", help="cli.help_check")
@click.argument("names", nargs=-1)
@click.option("--seed", type=click.IntRange(0, 2**32 - 1), help="cli.option_seed")
@click.option("--json", "as_json", is_flag=True, help="cli.option_json")
@click.option("-v", "--verbose", is_flag=True, help="cli.option_verbose")
@click.option(
    "--sandbox",
    type=click.Choice(["auto", "bwrap", "landlock", "limits", "none"]),
    default="auto",
    help="cli.option_sandbox",
)
@click.pass_obj
def check_command(
    app: App, names: tuple[str, ...], seed: int | None, as_json: bool, verbose: bool, sandbox: str
) -> int:
    """Check exercises."""
    return checking.check(app, list(names), seed=seed, as_json=as_json, verbose=verbose, sandbox_level=sandbox)


@click.command("watch", help="cli.help_watch")
@click.argument("names", nargs=-1)
@click.pass_obj
def watch_command(app: App, names: tuple[str, ...]) -> int:
    """Check again after every save."""
    import watchfiles

    space = Workspace.open(app.folder)
    chosen = checking.targets(app, space, list(names))
    root = space.root if space is not None else app.folder
    by_path = {path.resolve(): slug for slug, path in chosen}
    app.terminal.print(app.text("cli.watching", count=len(by_path), folder=root.name))
    for changes in watchfiles.watch(root, raise_interrupt=True, debounce=200, step=50):
        slugs = sorted({by_path[path] for _, name in changes if (path := Path(name).resolve()) in by_path})
        if slugs:
            app.terminal.print()
            try:
                checking.check(app, slugs)
            except CourseError as error:
                # An editor may be in the middle of saving; the next event brings the whole file.
                for problem in error.problems:
                    app.terminal.print(app.messages.problem(problem))
    return 0


@click.command("hint", help="cli.help_hint")
@click.argument("name")
@click.argument("check", required=False)
@click.pass_obj
def hint_command(app: App, name: str, check: str | None) -> int:
    """Show the next hint."""
    space = _workspace(app)
    app = checking.in_workspace_language(app, space)
    exercise = course.exercise(app.places, name)
    wanted = _hint_check(exercise, space.progress.get(name, Progress()), check)
    found = space.next_hint(exercise, wanted)
    if found is None:
        raise NothingToCheckError(Problem(key="cli.no_hint", params={"slug": name}))
    text, number, count = found
    space.save()
    title = next(entry.title for entry in exercise.checks if entry.id == wanted)
    domain = f"exercises/{name}"
    from vetcourse.task import plain

    app.terminal.print(app.terminal.style(plain(app.messages.translate(domain, title)), "bold"))
    app.terminal.print(
        app.text("cli.hint", number=number, count=count, text=plain(app.messages.translate(domain, text)))
    )
    return 0


def _hint_check(exercise: Exercise, progress: Progress, check: str | None) -> str:
    """The check to help with: the one named, else the first that failed, else the first that has a hint."""
    ids = [entry.id for entry in exercise.checks]
    if check is not None:
        if check not in ids:
            params = {"name": check, "known": ", ".join(ids)}
            raise UnknownNameError(Problem(key="cli.unknown_check", params=params))
        return check
    failed = [name for name in progress.failed if name in exercise.hints]
    return next(iter(failed or exercise.hints or ids))


@click.command("reset", help="cli.help_reset")
@click.argument("name")
@click.option("-y", "--yes", is_flag=True, help="cli.option_yes")
@click.pass_obj
def reset_command(app: App, name: str, yes: bool) -> int:
    """Give back the starting file; the old one is kept beside it."""
    space = _workspace(app)
    app = checking.in_workspace_language(app, space)
    exercise = course.exercise(app.places, name)
    fresh = stubs.stub(exercise, app.places, app.messages)
    path = space.files().get(name, [space.root / exercise.lesson / f"{name}.py"])[0]
    if path.exists():
        if path.read_bytes() == fresh.encode():
            app.terminal.print(app.text("cli.reset_same", file=path.name))
            return 0
        if not yes:
            click.confirm(app.text("cli.reset_ask", file=path.name), abort=True)
        kept = next(p for n in range(1, 1000) if not (p := path.with_name(f"{name}.old-{n}.txt")).exists())
        shutil.copy2(path, kept)
        app.terminal.print(app.text("cli.reset_kept", file=kept.name))
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{name}.part")
    part.write_text(fresh, encoding="utf-8", newline="\n")
    part.replace(path)
    app.terminal.print(app.text("cli.reset_done", file=path.name))
    return 0


@click.command("solution", help="cli.help_solution")
@click.argument("name")
@click.option("--anyway", is_flag=True, help="cli.option_anyway")
@click.pass_obj
def solution_command(app: App, name: str, anyway: bool) -> int:
    """Print the reference once the exercise is passed."""
    space = Workspace.open(app.folder)
    app = checking.in_workspace_language(app, space)
    exercise = course.exercise(app.places, name)
    passed = space is not None and space.progress.get(name, Progress()).passed
    if not passed and not anyway:
        raise NothingToCheckError(Problem(key="problem.solution_locked", params={"slug": name}))
    for line in _solution(exercise, app.places.exercises / name, app.messages):
        app.terminal.print(line)
    return 0


def _solution(exercise: Exercise, folder: Path, messages: Messages) -> list[str]:
    if exercise.questions:
        lines = []
        for question in exercise.questions:
            answer = list(question.answer) if isinstance(question.answer, tuple) else question.answer
            lines.append(f"{question.id} = {answer!r}")
        return lines
    return (folder / "reference.py").read_text(encoding="utf-8").splitlines()


def _workspace(app: App) -> Workspace:
    space = Workspace.open(app.folder)
    if space is None:
        raise UnknownNameError(Problem(key="problem.no_workspace", path=str(app.folder)))
    return space
