"""A student's workspace: stubs by lesson, the data tables, and the progress made."""

from __future__ import annotations

import ast
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from vetcourse import task
from vetcourse.errors import NothingToCheckError, Problem, UnknownNameError, UsageError
from vetcourse.messages import Messages
from vetcourse.model import Course, Exercise, Kind, QuestionKind, Report, Status
from vetcourse.places import WORKSPACE_MARK, Places

__all__ = ["Progress", "Workspace", "create", "stub"]

STATE_FORM = 1
SKIPPED = {WORKSPACE_MARK, "data", "__pycache__", ".venv", ".git", "node_modules"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What is known of one exercise: the last and the best score, checks run, hints read."""

    status: str = ""
    score: int = 0
    best: int = 0
    max: int = 0
    attempts: int = 0
    passed: bool = False
    failed: tuple[str, ...] = ()
    hints: Mapping[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class Workspace:
    """An existing workspace; ``warning`` tells of a damaged progress file that was set aside."""

    root: Path
    language: str = "zh"
    progress: dict[str, Progress] = field(default_factory=dict)
    warning: Problem | None = None

    @classmethod
    def open(cls, folder: Path) -> Workspace | None:
        """The workspace that *folder* lies in, if any."""
        for parent in (folder, *folder.parents):
            if (parent / WORKSPACE_MARK).is_dir():
                workspace = cls(parent)
                workspace._read()
                return workspace
        return None

    def files(self) -> dict[str, list[Path]]:
        """All Python files below the workspace, by name without suffix."""
        found: dict[str, list[Path]] = {}
        for path in _python_files(self.root):
            found.setdefault(path.stem, []).append(path)
        return found

    def find(self, slug: str) -> Path:
        """The student's file of an exercise.

        Raises UnknownNameError if there is none or more than one.
        """
        paths = self.files().get(slug, [])
        if len(paths) == 1:
            return paths[0]
        if paths:
            shown = ", ".join(str(path.relative_to(self.root)) for path in paths)
            raise UnknownNameError(Problem(key="problem.found_twice", params={"name": f"{slug}.py", "paths": shown}))
        params = {"name": f"{slug}.py", "slug": slug}
        raise UnknownNameError(Problem(key="problem.no_student_file", params=params))

    def find_all(self, course: Course) -> list[str]:
        """The exercises of the course that have a file here, in the order of the course."""
        here = self.files()
        slugs = [slug for lesson in course.lessons.values() for slug in lesson.exercises if slug in here]
        if not slugs:
            raise NothingToCheckError(Problem(key="problem.nothing_to_check", path=str(self.root)))
        return slugs

    def record(self, report: Report) -> None:
        """Keep the result of one check."""
        old = self.progress.get(report.exercise, Progress())
        passed = report.status is Status.PASS
        self.progress[report.exercise] = replace(
            old,
            status=report.status.value,
            score=report.score,
            best=max(old.best, report.score) if old.max == report.max else report.score,
            max=report.max,
            attempts=old.attempts + 1,
            passed=old.passed or passed,
            failed=tuple(outcome.id for outcome in report.checks if outcome.status is not Status.PASS),
        )

    def next_hint(self, exercise: Exercise, check: str) -> tuple[str, int, int] | None:
        """The next unread hint for a check: text, number, how many there are; the last one is repeated."""
        hints = exercise.hints.get(check, ())
        if not hints:
            return None
        old = self.progress.get(exercise.slug, Progress())
        number = min(old.hints.get(check, 0) + 1, len(hints))
        self.progress[exercise.slug] = replace(old, hints={**old.hints, check: number})
        return hints[number - 1], number, len(hints)

    def save(self) -> None:
        """Write the progress, whole or not at all."""
        path = self.root / WORKSPACE_MARK / "progress.json"
        value = {
            "form": STATE_FORM,
            "language": self.language,
            "exercises": {slug: _plain(progress) for slug, progress in sorted(self.progress.items())},
        }
        part = path.with_name(f"progress.{os.getpid()}.part")
        part.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
        part.replace(path)

    def _read(self) -> None:
        path = self.root / WORKSPACE_MARK / "progress.json"
        try:
            value = json.loads(path.read_text(encoding="utf-8"))
            self.language = str(value["language"])
            self.progress = {slug: _progress(entry) for slug, entry in value["exercises"].items()}
        except FileNotFoundError:
            return
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            aside = path.with_name("progress.damaged.json")
            path.replace(aside)
            self.warning = Problem(key="problem.damaged_state", params={"name": aside.name}, path=str(path))


def create(folder: Path, course: Course, places: Places, messages: Messages) -> list[Path]:
    """Write a workspace and return the files that are new; files that exist are left as they are.

    Raises UsageError if *folder* holds something that is no workspace.
    """
    fresh = not (folder / WORKSPACE_MARK).is_dir()
    if folder.exists() and not folder.is_dir():
        raise UsageError(Problem(key="problem.not_empty", path=str(folder)))
    if fresh and folder.is_dir() and any(folder.iterdir()):
        raise UsageError(Problem(key="problem.not_empty", path=str(folder)))
    target = folder.with_name(f".{folder.name}.part") if fresh and not folder.exists() else folder
    new = _fill(target, course, places, messages)
    workspace = Workspace.open(target)
    if workspace is None:
        (target / WORKSPACE_MARK).mkdir(parents=True)
        Workspace(target, messages.language).save()
    if target != folder:
        target.rename(folder)
    return [folder / path for path in new]


def stub(exercise: Exercise, places: Places, messages: Messages) -> str:
    """The file a student starts from: the task as a docstring, then the function or the questions."""
    domain = f"exercises/{exercise.slug}"

    def translate(text: str) -> str:
        return messages.translate(domain, text)

    if exercise.kind is Kind.QUIZ:
        return _quiz_stub(exercise, translate, messages)
    head = f"{translate(exercise.title)}\n\n{task.plain(task.translated(exercise.task, translate))}"
    source = (places.exercises / exercise.slug / f"{exercise.slug}.py").read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            docstring = ast.get_docstring(node)
            if docstring:
                source = source.replace(docstring, translate(docstring))
    return f"{_docstring(head)}\n\n{source}"


def _fill(target: Path, course: Course, places: Places, messages: Messages) -> list[Path]:
    new: list[Path] = []
    there = {path.stem for path in _python_files(target)} if target.is_dir() else set()
    for lesson in course.lessons.values():
        for slug in lesson.exercises:
            if slug not in there:
                path = target / lesson.slug / f"{slug}.py"
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(stub(course.exercises[slug], places, messages), encoding="utf-8", newline="\n")
                new.append(path.relative_to(target))
    (target / "data").mkdir(parents=True, exist_ok=True)
    for name in sorted({name for exercise in course.exercises.values() for name in exercise.data}):
        path = target / "data" / name
        if not path.exists():
            shutil.copyfile(places.data / name, path)
    return new


def _quiz_stub(exercise: Exercise, translate: Any, messages: Messages) -> str:
    lines = [_docstring(f"{translate(exercise.title)}\n\n{messages.text('cli.quiz_intro')}"), ""]
    for question in exercise.questions:
        lines.append("")
        lines += _comment(f"{question.id}. {task.plain(translate(question.text))}")
        lines += _comment(messages.text(f"cli.quiz_{question.kind.value}"))
        for option in question.options:
            lines += _comment(f"   {option.id}) {task.plain(translate(option.text))}")
        for target in question.targets:
            lines += _comment(f"   {target.id} = {task.plain(translate(target.text))}")
        if question.kind is QuestionKind.NUMBER and question.unit:
            lines += _comment(messages.text("cli.quiz_unit", unit=translate(question.unit)))
        lines.append(f"{question.id} = None")
    return "\n".join(lines) + "\n"


def _docstring(text: str) -> str:
    """A docstring that shows formulae as they are written: raw where it holds a backslash."""
    text = text.replace('"""', "'''")
    return f'{"r" if chr(92) in text else ""}"""{text}\n"""'


def _comment(text: str) -> list[str]:
    return [f"# {line}".rstrip() for line in text.splitlines()]


def _python_files(root: Path) -> Iterator[Path]:
    for folder, names, files in os.walk(root):
        names[:] = sorted(name for name in names if name not in SKIPPED)
        for name in sorted(files + [name for name in names if name.endswith(".py")]):
            if name.endswith(".py"):
                yield Path(folder) / name


def _progress(value: dict[str, Any]) -> Progress:
    return Progress(**{**value, "failed": tuple(value["failed"]), "hints": dict(value["hints"])})


def _plain(progress: Progress) -> dict[str, Any]:
    return {
        "status": progress.status,
        "score": progress.score,
        "best": progress.best,
        "max": progress.max,
        "attempts": progress.attempts,
        "passed": progress.passed,
        "failed": list(progress.failed),
        "hints": dict(progress.hints),
    }
