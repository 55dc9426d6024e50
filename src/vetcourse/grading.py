"""The grading core: run the checks of an exercise against a student and reach a verdict.

It only talks to two abstract hosts, the student's and the reference's, and does no input or output, so the
terminal, a class of thousands and a browser share it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping

from vetcourse.checks import CheckFailure, StudentFailure
from vetcourse.display import clean, cut, show
from vetcourse.model import Check, Exercise, InputFile, InputFolder, Message, Outcome, Report, Status, Visibility
from vetcourse.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from vetcourse.protocols import Host, ReplyLike, Tables

__all__ = ["Reply", "grade", "grade_quiz"]

STDOUT_SHOWN = 2000
TAMPERED = "failure.protocol"  # who meddles with the conversation earns nothing, whatever was said before
MISSING = ("failure.missing_name", "failure.missing_name_near")
VARIED = 2  # different results on random inputs from which a function counts as computing something
FATAL = {
    "failure.timeout": Status.TIMEOUT,
    "failure.load_timeout": Status.TIMEOUT,
    "failure.total_timeout": Status.TIMEOUT,
    "failure.crash": Status.KILLED,
    "failure.protocol": Status.KILLED,
    "failure.output_limit": Status.KILLED,
}
CALLED = set(FATAL) - {"failure.load_timeout"} | {"failure.callback"}
LIMITS = {
    "failure.timeout": "call",
    "failure.load_timeout": "load",
    "failure.total_timeout": "total",
    "failure.memory": "memory",
    "failure.output_limit": "output",
    "failure.too_large": "reply",
}


class Reply(Record):
    """What one call gave: a plain value, what was printed, and whether the call changed its arguments."""

    value: object
    stdout: str = ""
    mutated: bool = False


class ReferenceFailure(Exception):  # noqa: N818 - carries the reference's own exception as its cause
    """The reference raised; what is wrong is ours unless the check expects it."""


class Trace:
    """The last call of the student's code in a check."""

    __slots__ = ("call", "returned", "seen", "stdout", "value")

    def __init__(self, seen: set[str] | None = None) -> None:
        self.seen = seen
        self.call: tuple[str, tuple[object, ...], Mapping[str, object]] | None = None
        self.value: object = None
        self.returned = False
        self.stdout = ""

    def text(self) -> str | None:
        """The call as Python would write it."""
        if self.call is None:
            return None
        name, args, kwargs = self.call
        shown = [_argument(arg) for arg in args] + [f"{key}={_argument(arg)}" for key, arg in kwargs.items()]
        return cut(f"{name}({', '.join(shown)})", 400)


def _argument(value: object) -> str:
    if isinstance(value, InputFile | InputFolder):
        return show(value.name)
    return show(value)


class Function:
    """One function of a host, as a check calls it."""

    __slots__ = ("host", "name", "trace")

    def __init__(self, host: Host, name: str, trace: Trace) -> None:
        self.host = host
        self.name = name
        self.trace = trace

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._reply(args, kwargs).value

    def mutates(self, *args: Any, **kwargs: Any) -> bool:
        return self._reply(args, kwargs).mutated

    def _reply(self, args: tuple[object, ...], kwargs: dict[str, object]) -> ReplyLike:
        self.trace.call = (self.name, args, kwargs)
        self.trace.returned = False
        reply = self.host.call(self.name, args, kwargs)
        self.trace.value = reply.value
        self.trace.returned = True
        self.trace.stdout = reply.stdout
        if self.trace.seen is not None and len(self.trace.seen) < VARIED:
            self.trace.seen.add(show(reply.value))
        return reply


class Code:
    """A host as a check sees it: ``student.gini`` is a function."""

    def __init__(self, host: Host, trace: Trace) -> None:
        self._host = host
        self._trace = trace

    def __getattr__(self, name: str) -> Function:
        return Function(self._host, name, self._trace)


class Reference(Code):
    """The reference as a check sees it; its exceptions are told apart from the student's."""

    def __getattr__(self, name: str) -> Any:
        function = super().__getattr__(name)

        def call(*args: Any, **kwargs: Any) -> Any:
            try:
                return function(*args, **kwargs)
            except Exception as error:
                raise ReferenceFailure(name) from error

        return call


def grade(
    exercise: Exercise,
    checks: Mapping[str, Callable[..., object]],
    student: Host,
    reference: Host,
    *,
    data: Tables | None,
    seed: int,
) -> Report:
    """Run every check of *exercise* and return the verdict.

    *checks* holds the functions of the check module by name.  Each check draws from its own generator, made from
    *seed* and its id, so leaving one out changes no other.
    """
    done: dict[str, Outcome] = {}
    limits: list[str] = []
    seen: set[str] = set()
    ended = False
    # Hidden checks run last: what the student's code remembers of their inputs, no visible check can bring to light.
    for check in sorted(exercise.checks, key=lambda check: check.visibility is Visibility.HIDDEN):
        if ended:
            done[check.id] = _skipped(check)
            continue
        trace = Trace(seen if check.random else None)
        arguments = {
            "student": Code(student, trace),
            "reference": Reference(reference, Trace()),
            "rng": random.Random(f"{seed}:{check.id}"),
            "data": data,
        }
        done[check.id], failure = _run(check, checks[check.id], arguments, trace)
        if failure is not None:
            limits += [LIMITS[failure.key]] if failure.key in LIMITS else []
            ended = failure.fatal
    outcomes = [done[check.id] for check in exercise.checks]
    return _report(exercise, outcomes, limits, seed, computes=len(seen) >= VARIED)


def grade_quiz(exercise: Exercise, student: Host, *, seed: int) -> Report:
    """Mark every answer of a quiz; an answer is a constant of the student's file named after its question."""
    from vetcourse import quiz

    outcomes: list[Outcome] = []
    ended = False
    for check, question in zip(exercise.checks, exercise.questions, strict=True):
        if ended:
            outcomes.append(_skipped(check))
            continue
        trace = Trace()
        try:
            quiz.mark(question, student.constant(question.id))
        except CheckFailure as failure:
            outcomes.append(_failed(check, failure, trace))
        except StudentFailure as failure:
            outcomes.append(_stopped(check, failure, trace))
            ended = failure.fatal
        else:
            outcomes.append(_passed(check))
    return _report(exercise, outcomes, [], seed, computes=True)


def _run(
    check: Check, function: Callable[..., object], arguments: Mapping[str, object], trace: Trace
) -> tuple[Outcome, StudentFailure | None]:
    code = function.__code__
    names = code.co_varnames[: code.co_argcount]
    try:
        function(**{name: arguments[name] for name in names})
    except CheckFailure as failure:
        return _failed(check, failure, trace), None
    except StudentFailure as failure:
        return _stopped(check, failure, trace), failure
    except ReferenceFailure as failure:
        return _broken(check, failure.__cause__ or failure, trace), None
    except Exception as error:
        if trace.returned:
            # The check took the student's value apart and it did not have the promised shape.
            shape = CheckFailure("failure.shape", actual=show(trace.value))
            return _failed(check, shape, trace), None
        return _broken(check, error, trace), None
    return _passed(check), None


def _passed(check: Check) -> Outcome:
    return Outcome(id=check.id, status=Status.PASS, points=check.points, max=check.points)


def _failed(check: Check, failure: CheckFailure, trace: Trace) -> Outcome:
    key = failure.key
    if trace.returned and trace.value is None and trace.stdout.strip() and key in ("failure.none", "failure.shape"):
        key = "failure.printed"
    shown = check.visibility is Visibility.VISIBLE
    return Outcome(
        id=check.id,
        status=Status.FAIL,
        points=0,
        max=check.points,
        message=Message(key=key, params=failure.params if shown else {}) if shown else Message(key="failure.hidden"),
        call=trace.text() if shown else None,
        actual=failure.actual if shown else None,
        expected=failure.expected if shown else None,
        stdout=_printed(trace.stdout) if shown else "",
    )


def _stopped(check: Check, failure: StudentFailure, trace: Trace) -> Outcome:
    shown = check.visibility is Visibility.VISIBLE
    # An exception's text, type and line are the student's words, which could tell a hidden input.
    told = shown or failure.fatal or failure.key in MISSING
    return Outcome(
        id=check.id,
        status=FATAL.get(failure.key, Status.FAIL),
        points=0,
        max=check.points,
        message=Message(key=failure.key, params=failure.params) if told else Message(key="failure.hidden"),
        call=trace.text() if shown and _was_called(failure) else None,
        line=failure.line if told else None,
        stdout=_printed(failure.stdout) if shown else "",
    )


def _was_called(failure: StudentFailure) -> bool:
    """Whether the function ran at all: a file that does not load ends everything before the first call."""
    return not failure.fatal or failure.key in CALLED


def _broken(check: Check, error: BaseException, trace: Trace) -> Outcome:
    params = {"type": type(error).__name__, "text": cut(clean(str(error)), 200)}
    return Outcome(
        id=check.id,
        status=Status.ERROR,
        points=0,
        max=check.points,
        message=Message(key="failure.check_broken", params=params),
        call=trace.text(),
    )


def _skipped(check: Check) -> Outcome:
    return Outcome(
        id=check.id, status=Status.SKIP, points=0, max=check.points, message=Message(key="failure.skipped")
    )


def _printed(text: str) -> str:
    return cut(clean(text), STDOUT_SHOWN)


def _report(exercise: Exercise, outcomes: list[Outcome], limits: list[str], seed: int, *, computes: bool) -> Report:
    """Close the books: while a required check fails, fixed inputs earn nothing, and neither does a function that
    gives one and the same result for all random inputs (a hard-coded answer satisfies many a property).
    """
    if any(outcome.message and outcome.message.key == TAMPERED for outcome in outcomes):
        outcomes = [_withheld(check, done) for check, done in zip(exercise.checks, outcomes, strict=True)]
    elif _required_failed(exercise, outcomes):
        pairs = zip(exercise.checks, outcomes, strict=True)
        outcomes = [done if check.random and computes else _withheld(check, done) for check, done in pairs]
    return Report(
        exercise=exercise.slug,
        checks_version=exercise.version,
        seed=seed,
        status=_status(outcomes),
        checks=tuple(outcomes),
        limits_hit=tuple(dict.fromkeys(limits)),
    )


def _required_failed(exercise: Exercise, outcomes: list[Outcome]) -> bool:
    pairs = zip(exercise.checks, outcomes, strict=True)
    return any(check.required and outcome.status is not Status.PASS for check, outcome in pairs)


def _withheld(check: Check, outcome: Outcome) -> Outcome:
    if outcome.status is not Status.PASS:
        return outcome
    return Outcome(id=check.id, status=Status.PASS, points=0, max=check.points, withheld=True)


def _status(outcomes: list[Outcome]) -> Status:
    found = {outcome.status for outcome in outcomes}
    for status in (Status.ERROR, Status.KILLED, Status.TIMEOUT, Status.FAIL):
        if status in found:
            return status
    return Status.PASS
