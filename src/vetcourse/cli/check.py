"""``vetcourse check``: the command a student runs most, so it imports only what this call uses."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from vetcourse import course
from vetcourse.cli.app import App
from vetcourse.errors import Problem, UnknownNameError, UnusableFileError
from vetcourse.inputs import input_files
from vetcourse.model import Exercise, Isolation, Status
from vetcourse.places import Places
from vetcourse.student import choice
from vetcourse.student.intake import Source, read_source
from vetcourse.student.sandbox import Level
from vetcourse.student.session import open_session
from vetcourse.workspace import Workspace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from vetcourse.record import Result

__all__ = ["check", "in_workspace_language", "targets"]


def check(
    app: App,
    names: list[str],
    *,
    seed: int | None = None,
    as_json: bool = False,
    verbose: bool = False,
    sandbox_level: str = "auto",
) -> int:
    """Check the named exercises, or all of the workspace; return the exit code."""
    workspace = Workspace.open(app.folder)
    app = in_workspace_language(app, workspace)
    _warn(app, workspace)
    files = targets(app, workspace, names)
    level, isolation = choice.choose(sandbox_level)
    if isolation.level in ("limits", "none"):
        print(app.text("cli.not_isolated"), file=sys.stderr)
    chosen_seed = int.from_bytes(os.urandom(4), "big") if seed is None else seed
    full = verbose or len(files) == 1
    records: list[dict[str, object]] = []
    statuses: list[Status] = []
    unusable: list[Problem] = []
    for slug, path in files:
        exercise = course.exercise(app.places, slug)
        try:
            result = _run(app.places, exercise, path, workspace, (chosen_seed, level, isolation))
        except UnusableFileError as error:
            unusable += error.problems
            continue
        statuses.append(result.report.status)
        if workspace is not None:
            workspace.record(result.report)
            workspace.save()
        if as_json:
            records.append(_record(app, exercise, result))
        else:
            _show(app, exercise, result, path.name if full else None)
    _finish(app, statuses, records, as_json=as_json, full=full)
    if unusable:
        raise UnusableFileError(unusable)
    if Status.ERROR in statuses:
        return 3
    return 0 if all(status is Status.PASS for status in statuses) else 1


def targets(app: App, workspace: Workspace | None, names: list[str]) -> list[tuple[str, Path]]:
    """What is to be checked: exercises, lessons or files, each with its file.

    Raises UnknownNameError or NothingToCheckError with all problems at once.
    """
    if not names:
        if workspace is None:
            raise UnknownNameError(Problem(key="problem.no_workspace", path=str(app.folder)))
        return [(slug, workspace.find(slug)) for slug in workspace.find_all(course.outline(app.places))]
    found: list[tuple[str, Path]] = []
    problems: list[Problem] = []
    for name in names:
        try:
            found += _named(app, workspace, name)
        except UnknownNameError as error:
            problems += error.problems
    if problems:
        raise UnknownNameError(problems)
    return found


def _named(app: App, workspace: Workspace | None, name: str) -> list[tuple[str, Path]]:
    outline = course.outline(app.places)
    for lesson in outline.lessons.values():
        if name.rstrip("/\\") in (lesson.slug, lesson.id, lesson.id.lower()):
            return [(slug, _file(app, workspace, slug)) for slug in lesson.exercises]
    path = app.folder / name
    slug = path.stem if name.endswith(".py") else name
    course.exercise(app.places, slug)
    if name.endswith(".py"):
        if not os.path.lexists(path):
            raise UnknownNameError(Problem(key="problem.unknown_path", path=name))
        return [(slug, path)]
    return [(slug, _file(app, workspace, slug))]


def _file(app: App, workspace: Workspace | None, slug: str) -> Path:
    if workspace is not None:
        return workspace.find(slug)
    path = app.folder / f"{slug}.py"
    if not os.path.lexists(path):
        raise UnknownNameError(Problem(key="problem.no_workspace", path=str(app.folder)))
    return path


def _run(
    places: Places,
    exercise: Exercise,
    path: Path,
    workspace: Workspace | None,
    how: tuple[int, Level, Isolation],
) -> Result:
    seed, level, isolation = how
    source = read_source(path, within=path.parent)
    used: dict[str, Source] = {}
    if workspace is not None and exercise.uses:
        here = workspace.files()
        for slug in exercise.uses:
            if len(here.get(slug, ())) == 1:
                used[slug] = read_source(here[slug][0], within=workspace.root)
    session = open_session(source, limits=exercise.limits, level=level, files=input_files(places, exercise, used))
    # The far side is starting now, on another core where there is one; meanwhile the rest is loaded.
    from vetcourse import runner

    bench = runner.Bench(places, exercise)
    try:
        return runner.run(bench, source, session, seed=seed, isolation=isolation)
    finally:
        bench.close()


def _show(app: App, exercise: Exercise, result: Result, file: str | None) -> None:
    """Print one result, explained check by check where *file* names the student's file."""
    from vetcourse.cli import outcomes

    lines = outcomes.full(app, exercise, result, file) if file else [outcomes.brief(app, exercise, result)]
    for line in lines:
        app.terminal.print(line)


def _record(app: App, exercise: Exercise, result: Result) -> dict[str, object]:
    from vetcourse.cli import outcomes

    return outcomes.record(app, exercise, result)


def in_workspace_language(app: App, workspace: Workspace | None) -> App:
    """A workspace keeps the language it was started in unless another one is asked for."""
    if workspace is None or app.settings.lang is not None or app.environ.get("VETCOURSE_LANG"):
        return app
    return app.in_language(workspace.language)


def _warn(app: App, workspace: Workspace | None) -> None:
    if workspace is not None and workspace.warning is not None:
        print(app.messages.problem(workspace.warning), file=sys.stderr)


def _finish(app: App, statuses: list[Status], records: list[dict[str, object]], *, as_json: bool, full: bool) -> None:
    if as_json:
        import json

        text = json.dumps({"schema": 1, "results": records}, ensure_ascii=False, indent=1)
        # Lone surrogates in a student's text must not stop the record.
        app.terminal.print(text.encode("utf-8", "backslashreplace").decode("utf-8"))
    elif not full:
        passed = sum(status is Status.PASS for status in statuses)
        app.terminal.print()
        app.terminal.print(app.text("cli.total", passed=passed, exercises=len(statuses)))
