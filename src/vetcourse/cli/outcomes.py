"""A result -> the lines a student reads."""

from __future__ import annotations

from collections.abc import Iterator

from vetcourse.cli.app import App
from vetcourse.display import cut
from vetcourse.messages import Messages
from vetcourse.model import Exercise, Kind, Outcome, Question, Status
from vetcourse.record import Result, result_to_json

__all__ = ["brief", "full", "record"]

INDENT = " " * 4
PRINTED = 5  # lines of a student's output
MARKS = {Status.PASS: ("pass", "good"), Status.SKIP: ("skip", "dim"), Status.ERROR: ("warn", "warn")}


def full(app: App, exercise: Exercise, result: Result, file: str) -> Iterator[str]:
    """Every check with its reason, then the counts."""
    domain = f"exercises/{exercise.slug}"
    title = app.messages.translate(domain, exercise.title)
    yield app.terminal.style(f"{exercise.slug}  {title}", "bold")
    before: Outcome | None = None
    for check, outcome in zip(exercise.checks, result.report.checks, strict=True):
        mark, style = MARKS.get(outcome.status, ("fail", "bad"))
        name = _title(app.messages, exercise, check.id, check.title)
        yield f"{app.terminal.style(app.terminal.mark(mark), style)} {name}"
        if before is not None and _same_reason(before, outcome):
            yield INDENT + app.text("cli.same_reason")
        else:
            yield from (INDENT + line for line in _reason(app, exercise, outcome, file))
        before = outcome
    yield ""
    yield _counts(app, result)
    if result.report.status is not Status.PASS:
        yield from _advice(app, exercise, result)


def brief(app: App, exercise: Exercise, result: Result) -> str:
    """One line for one exercise, with the first reason."""
    report = result.report
    mark, style = MARKS.get(report.status, ("fail", "bad"))
    title = app.messages.translate(f"exercises/{exercise.slug}", exercise.title)
    head = (
        f"{app.terminal.style(app.terminal.mark(mark), style)} {exercise.slug}  {title}  {report.score}/{report.max}"
    )
    first = next((outcome for outcome in report.checks if outcome.message is not None), None)
    if first is None or first.message is None:
        return head
    return f"{head}\n{INDENT}{app.messages.message(first.message)}"


def record(app: App, exercise: Exercise, result: Result) -> dict[str, object]:
    """The stable result record with the sentences of one language added."""
    value = result_to_json(result)
    value["lang"] = app.messages.language
    value["title"] = app.messages.translate(f"exercises/{exercise.slug}", exercise.title)
    for check, outcome, entry in zip(exercise.checks, result.report.checks, value["checks"], strict=True):
        entry["title"] = _title(app.messages, exercise, check.id, check.title)
        entry["text"] = app.messages.message(outcome.message) if outcome.message else ""
    return value


def _title(messages: Messages, exercise: Exercise, check: str, title: str) -> str:
    from vetcourse.task import plain

    text = plain(messages.translate(f"exercises/{exercise.slug}", title))
    return f"{check}  {text}" if exercise.kind is Kind.QUIZ else text


def _same_reason(before: Outcome, outcome: Outcome) -> bool:
    """Whether the same thing stopped the check before: then it need not be said twice."""
    return (
        outcome.message is not None
        and (before.message, before.line) == (outcome.message, outcome.line)
        and (outcome.actual is None)
    )


def _reason(app: App, exercise: Exercise, outcome: Outcome, file: str) -> Iterator[str]:
    if outcome.withheld:
        yield app.terminal.style(app.text("cli.withheld"), "warn")
    if outcome.message is None:
        yield from _explanation(app, exercise, outcome, None)
        return
    if outcome.call is not None:
        yield app.text("cli.called", value=outcome.call)
    if outcome.actual is not None:
        yield app.text("cli.actual", value=outcome.actual)
    if outcome.expected is not None:
        yield app.text("cli.expected", value=outcome.expected)
    place = f"{file}:{outcome.line}: " if outcome.line else ""
    yield place + app.messages.message(outcome.message)
    yield from _explanation(app, exercise, outcome, outcome.message.params.get("option"))
    if outcome.stdout.strip():
        yield app.text("cli.printed", value=_shorten(outcome.stdout))


def _shorten(printed: str) -> str:
    """The first lines of what was printed."""
    lines = printed.strip().splitlines()
    shown = [cut(line, 100) for line in lines[:PRINTED]] + ["…"] * (len(lines) > PRINTED)
    return ("\n" + INDENT * 2).join(shown)


def _explanation(app: App, exercise: Exercise, outcome: Outcome, option: str | None) -> Iterator[str]:
    """What the quiz says to the chosen option, and to a right answer."""
    question = next((entry for entry in exercise.questions if entry.id == outcome.id), None)
    if question is None:
        return
    texts = [entry.why for entry in question.options if entry.id == option]
    if outcome.status is Status.PASS:
        texts = _right(question)
    for text in filter(None, texts):
        yield app.messages.translate(f"exercises/{exercise.slug}", text)


def _right(question: Question) -> list[str]:
    if question.why:
        return [question.why]
    answer = question.answer
    right = {answer} if isinstance(answer, str) else set(answer) if isinstance(answer, tuple) else set()
    return [option.why for option in question.options if option.id in right]


def _counts(app: App, result: Result) -> str:
    report = result.report
    passed = sum(outcome.status is Status.PASS for outcome in report.checks)
    style = "good" if report.status is Status.PASS else "bad"
    return app.terminal.style(
        app.text(
            "cli.counts",
            passed=passed,
            checks=len(report.checks),
            score=report.score,
            max=report.max,
            seconds=f"{result.duration_ms / 1000:.2f}",
        ),
        style,
    )


def _advice(app: App, exercise: Exercise, result: Result) -> Iterator[str]:
    failed = [outcome.id for outcome in result.report.checks if outcome.status is not Status.PASS]
    if any(check in exercise.hints for check in failed):
        yield app.text("cli.advice_hint", slug=exercise.slug)
    random = {check.id for check in exercise.checks if check.random}
    if any(outcome.id in random and outcome.actual is not None for outcome in result.report.checks):
        yield app.text("cli.advice_seed", slug=exercise.slug, seed=result.report.seed)
