"""Prove an exercise: the stub fails, the reference passes, each wrong answer fails exactly what it names."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from vetcourse import runner
from vetcourse.errors import Problem
from vetcourse.messages import Messages
from vetcourse.model import Exercise, Kind, Question, QuestionKind, Report, Status
from vetcourse.places import Places
from vetcourse.records import replace
from vetcourse.student.intake import Source, read_source
from vetcourse.student.sandbox import Level
from vetcourse.student.session import open_session

__all__ = ["SEEDS", "named_checks", "quiz_key", "texts", "verify"]

SEEDS = tuple(range(1, 21))


def verify(
    places: Places,
    exercise: Exercise,
    *,
    level: Level,
    messages: Messages,
    seeds: Sequence[int] = SEEDS,
    part: str | None = None,
) -> list[Problem]:
    """Return everything that is wrong with one exercise, judged on each of *seeds*.

    *part* limits the proof to ``reference``, ``stub`` or one wrong answer such as ``wrong/not_sorted.py``.
    """
    if exercise.kind is Kind.QUIZ:
        return _quiz_problems(places, exercise, level)
    problems: list[Problem] = []
    if part in (None, "reference"):
        problems += _completeness(places, exercise)
        problems += _reference_problems(places, exercise, level, messages, seeds)
    if part in (None, "stub"):
        problems += _stub_problems(places, exercise, level)
    for path in _wrong_files(places, exercise):
        if part in (None, f"wrong/{path.name}"):
            problems += _wrong_problems(places, exercise, path, (level, messages, seeds))
    return problems


def texts(exercise: Exercise) -> Iterator[str]:
    """Every sentence of the exercise that a learner reads, except its stub's docstring."""
    from vetcourse import task

    yield exercise.title
    yield from task.pieces(exercise.task)
    yield from filter(None, (exercise.formula_source,))
    yield from (check.title for check in exercise.checks if exercise.kind is not Kind.QUIZ)
    for hints in exercise.hints.values():
        yield from hints
    for question in exercise.questions:
        yield from filter(None, (question.text, question.why, question.unit))
        for option in (*question.options, *question.targets):
            yield from filter(None, (option.text, option.why))


def named_checks(path: Path) -> tuple[str, ...]:
    """The checks that a wrong answer says it fails: the first line of its docstring."""
    docstring = ast.get_docstring(ast.parse(path.read_bytes())) or ""
    return tuple(docstring.partition("\n")[0].split())


def _completeness(places: Places, exercise: Exercise) -> Iterator[Problem]:
    path = _shown(places, exercise, "exercise.yaml")
    checks = _shown(places, exercise, f"{exercise.slug}_test.py")
    if not any(check.required and check.random for check in exercise.checks):
        yield Problem(key="problem.no_required", path=checks)
    if not exercise.hints:
        yield Problem(key="problem.no_hint", params={"check": exercise.checks[0].id}, path=path)
    if len(_wrong_files(places, exercise)) < 2:
        yield Problem(key="problem.no_wrong", path=_shown(places, exercise, "wrong"))


def _reference_problems(
    places: Places, exercise: Exercise, level: Level, messages: Messages, seeds: Sequence[int]
) -> Iterator[Problem]:
    source = _source(places, exercise, "reference.py")
    for seed, report in _reports(places, exercise, source, level, seeds):
        for outcome in report.checks:
            if outcome.status is not Status.PASS:
                text = messages.message(outcome.message) if outcome.message else outcome.status.value
                text = f"{text} {outcome.call or ''} {outcome.actual or ''} / {outcome.expected or ''}"
                params = {"check": outcome.id, "seed": seed, "text": text}
                path = _shown(places, exercise, "reference.py")
                yield Problem(key="problem.reference_fails", params=params, path=path)
                return


def _stub_problems(places: Places, exercise: Exercise, level: Level) -> Iterator[Problem]:
    source = _source(places, exercise, f"{exercise.slug}.py")
    for seed, report in _reports(places, exercise, source, level, (1,)):
        for outcome in report.checks:
            if outcome.status is Status.PASS:
                path = _shown(places, exercise, f"{exercise.slug}.py")
                yield Problem(key="problem.stub_passes", params={"check": outcome.id, "seed": seed}, path=path)


def _wrong_problems(
    places: Places, exercise: Exercise, path: Path, how: tuple[Level, Messages, Sequence[int]]
) -> Iterator[Problem]:
    known = {check.id for check in exercise.checks}
    shown = _shown(places, exercise, f"wrong/{path.name}")
    named = set(named_checks(path))
    if not named or not named <= known:
        params = {"text": " ".join(sorted(named))}
        yield Problem(key="problem.wrong_names_nothing", params=params, path=shown, line=1)
        return
    required = {check.id for check in exercise.checks if check.required}
    source = _source(places, exercise, f"wrong/{path.name}")
    yield from _judge_wrong(places, exercise, source, how, named, required, shown)


def _judge_wrong(
    places: Places,
    exercise: Exercise,
    source: Source,
    how: tuple[Level, Messages, Sequence[int]],
    named: set[str],
    required: set[str],
    shown: str,
) -> Iterator[Problem]:
    level, messages, seeds = how
    told: set[str] = set()
    for seed, report in _reports(places, exercise, source, level, seeds):
        for outcome in report.checks:
            if outcome.id in told:
                continue
            params = {"check": outcome.id, "seed": seed}
            if outcome.id in named and outcome.status is Status.PASS:
                told.add(outcome.id)
                yield Problem(key="problem.wrong_passes", params=params, path=shown)
            elif outcome.id not in named | required and outcome.status is not Status.PASS:
                told.add(outcome.id)
                text = messages.message(outcome.message) if outcome.message else ""
                yield Problem(
                    key="problem.wrong_fails", params=params | {"text": f"{text} {outcome.call or ''}"}, path=shown
                )


def _quiz_problems(places: Places, exercise: Exercise, level: Level) -> list[Problem]:
    key = quiz_key(exercise)
    empty = "".join(f"{question.id} = None\n" for question in exercise.questions)
    problems = []
    for text, key_passes in ((key, True), (empty, False)):
        source = Source(slug=exercise.slug, text=text, filename=f"{exercise.slug}.py", content=text.encode())
        for _, report in _reports(places, exercise, source, level, (1,)):
            for outcome in report.checks:
                if (outcome.status is Status.PASS) is not key_passes:
                    params = {"check": outcome.id, "seed": 1, "text": outcome.status.value}
                    name = "problem.reference_fails" if key_passes else "problem.stub_passes"
                    problems.append(Problem(key=name, params=params, path=_shown(places, exercise, "quiz.yaml")))
    return problems


def quiz_key(exercise: Exercise) -> str:
    """A file that answers every question of a quiz rightly."""
    return "".join(f"{question.id} = {_literal(question)}\n" for question in exercise.questions)


def _literal(question: Question) -> str:
    """The right answer as a student would write it."""
    if isinstance(question.answer, tuple):
        accepted = list(question.answer)
        return repr(accepted[0] if question.kind is QuestionKind.CLOZE else accepted)
    return repr(question.answer)


def _reports(
    places: Places, exercise: Exercise, source: Source, level: Level, seeds: Sequence[int]
) -> Iterator[tuple[int, Report]]:
    """One process judges all seeds; a new one follows when a wrong answer has ended it."""
    limits = replace(exercise.limits, total=exercise.limits.total * len(seeds))
    used = {slug: _source(places, exercise, f"../{slug}/reference.py") for slug in exercise.uses}
    bench = runner.Bench(places, exercise)
    files = bench.files(used)
    with ExitStack() as stack:
        stack.callback(bench.close)
        session = None
        for seed in seeds:
            if session is None:
                session = stack.enter_context(open_session(source, limits=limits, level=level, files=files))
            report = bench.judge(session, seed=seed)
            if any(outcome.status is Status.SKIP for outcome in report.checks):
                session = None
            yield seed, report


def _source(places: Places, exercise: Exercise, name: str) -> Source:
    folder = places.exercises / exercise.slug
    found = read_source((folder / name).resolve(), within=places.exercises.resolve())
    return replace(found, slug=exercise.slug, filename=f"{exercise.slug}.py")


def _wrong_files(places: Places, exercise: Exercise) -> list[Path]:
    return sorted((places.exercises / exercise.slug / "wrong").glob("*.py"))


def _shown(places: Places, exercise: Exercise, name: str) -> str:
    return f"{places.exercises.name}/{exercise.slug}/{name}"
