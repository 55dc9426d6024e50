"""One exercise folder -> one record."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from vetcourse.course import checkmodule, yamlfile
from vetcourse.course.questions import read_questions
from vetcourse.course.saved import PARTS
from vetcourse.errors import Problem
from vetcourse.model import Check, Exercise, Kind, Limits, Question

__all__ = ["read"]


def read(folder: Path, data: Path, problems: list[Problem]) -> Exercise | None:
    """Read the folder of an exercise; None, with the reasons in *problems*, if it cannot be used."""
    before = len(problems)
    shown = f"{folder.parent.name}/{folder.name}"
    document = yamlfile.read(folder / "exercise.yaml", "exercise", problems, f"{shown}/exercise.yaml")
    if document is None:
        return None
    value = document.value
    kind = Kind(value["kind"])
    questions: tuple[Question, ...] = ()
    if kind is Kind.QUIZ:
        questions = read_questions(folder / "quiz.yaml", f"{shown}/quiz.yaml", problems)
        checks = tuple(Check(id=question.id, title=question.text) for question in questions)
    else:
        checks = checkmodule.read(folder / f"{folder.name}_test.py", f"{shown}/{folder.name}_test.py", problems)
        _check_files(folder, shown, problems)
        _check_signature(document, folder.name, problems)
    _check_hints(document, checks, problems)
    _check_data(document, data, problems)
    if len(problems) > before:
        return None
    return Exercise(
        slug=folder.name,
        kind=kind,
        lesson=value["lesson"],
        title=value["title"],
        task=_paragraphs(folder / "task.rst"),
        signature=value.get("signature", ""),
        difficulty=value["difficulty"],
        minutes=value["minutes"],
        article=tuple(value.get("article", ())),
        formula_source=value.get("formula_source", ""),
        data=tuple(value.get("data", ())),
        uses=tuple(value.get("uses", ())),
        fresh=value.get("fresh", False),
        limits=Limits(**value.get("limits", {})),
        hints={check: tuple(hints) for check, hints in value.get("hints", {}).items()},
        checks=checks,
        questions=questions,
        version=_version(folder),
    )


def _check_files(folder: Path, shown: str, problems: list[Problem]) -> None:
    for name, key in (
        (f"{folder.name}.py", "problem.missing_stub"),
        ("reference.py", "problem.missing_reference"),
        ("task.rst", "problem.missing_task"),
    ):
        if not (folder / name).is_file():
            problems.append(Problem(key=key, path=f"{shown}/{name}"))


def _check_signature(document: yamlfile.Document, slug: str, problems: list[Problem]) -> None:
    signature = document.value.get("signature")
    if signature is None:
        problems.append(document.problem("problem.missing_key", name="signature"))
    elif not re.match(rf"{slug}\(.*\) -> .+", signature):
        problems.append(document.problem("problem.signature", "signature", name=slug))


def _check_hints(document: yamlfile.Document, checks: tuple[Check, ...], problems: list[Problem]) -> None:
    known = [check.id for check in checks]
    for check in document.value.get("hints", {}):
        if known and check not in known:
            problems.append(
                document.problem("problem.hint_for_nothing", "hints", check, name=check, known=", ".join(known))
            )


def _check_data(document: yamlfile.Document, data: Path, problems: list[Problem]) -> None:
    for index, table in enumerate(document.value.get("data", ())):
        if Path(table).name != table or not (data / table).is_file():
            problems.append(document.problem("problem.no_table", "data", index, name=table))


def _paragraphs(path: Path) -> tuple[str, ...]:
    if not path.is_file():
        return ()
    text = path.read_text(encoding="utf-8")
    return tuple(block for block in text.strip("\n").split("\n\n") if block.strip())


def _version(folder: Path) -> str:
    """Twelve hex digits over everything a verdict depends on."""
    digest = hashlib.sha256()
    for part in PARTS:
        path = folder / part.format(slug=folder.name)
        if part != "task.rst" and path.is_file():
            digest.update(part.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:12]
