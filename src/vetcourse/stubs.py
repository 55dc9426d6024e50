"""What a student starts from: a new workspace, and the starting file of each exercise."""

from __future__ import annotations

import ast
import shutil
from collections.abc import Callable
from pathlib import Path

from vetcourse import task
from vetcourse.errors import Problem, UsageError
from vetcourse.messages import Messages
from vetcourse.model import Course, Exercise, Kind, QuestionKind
from vetcourse.places import WORKSPACE_MARK, Places
from vetcourse.workspace import Workspace, python_files

__all__ = ["create", "stub"]


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
    there = {path.stem for path in python_files(target)} if target.is_dir() else set()
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


def _quiz_stub(exercise: Exercise, translate: Callable[[str], str], messages: Messages) -> str:
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
