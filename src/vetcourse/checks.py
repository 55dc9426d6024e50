"""What a check module imports: comparisons of plain values that explain themselves.

A check is a function ``test_...(student, reference, rng, data)`` that names the arguments it needs.  Its docstring is
the sentence the learner reads.  Every function here either returns or raises :class:`CheckFailure`; a number
agrees when ``|actual - expected| <= rel * max(|actual|, |expected|) + abs``, and NaN agrees with nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from vetcourse.display import show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    from vetcourse.protocols import StudentFunction

    Function = TypeVar("Function", bound=Callable[..., object])

__all__ = [
    "CheckFailure",
    "StudentFailure",
    "agrees",
    "at_least",
    "at_most",
    "between",
    "close",
    "equal",
    "hidden",
    "holds",
    "points",
    "raises",
    "required",
    "unchanged",
]

REL = 1e-6
ABS = 1e-9


class CheckFailure(Exception):  # noqa: N818 - a verdict, not an error of ours
    """A value is not what it should be; ``actual`` and ``expected`` are printable text or None."""

    def __init__(
        self,
        key: str,
        params: Mapping[str, str] | None = None,
        *,
        actual: str | None = None,
        expected: str | None = None,
    ) -> None:
        super().__init__(key)
        self.key = key
        self.params = dict(params or {})
        self.actual = actual
        self.expected = expected


class StudentFailure(Exception):  # noqa: N818 - the student's failure is a value for us
    """A call of the student's function gave no value.

    ``key`` and printable ``params`` say why.  ``exception`` and ``bases`` name the student's exception where the key
    is ``failure.exception``; ``line`` is in the student's file; ``fatal`` says that the far side has ended.
    """

    def __init__(
        self,
        key: str,
        params: Mapping[str, str] | None = None,
        *,
        line: int | None = None,
        stdout: str = "",
        fatal: bool = False,
        exception: str | None = None,
        bases: tuple[str, ...] = (),
    ) -> None:
        super().__init__(key)
        self.key = key
        self.params = dict(params or {})
        self.line = line
        self.stdout = stdout
        self.fatal = fatal
        self.exception = exception
        self.bases = bases


def points(number: int) -> Callable[[Function], Function]:
    """Give a check *number* points instead of one; read from the source, so nothing happens here."""
    del number
    return lambda check: check


def required(check: Function) -> Function:
    """Mark a check without which checks on fixed inputs earn nothing."""
    return check


def hidden(check: Function) -> Function:
    """Mark a check whose inputs and expected values are not shown to the learner."""
    return check


def equal(actual: object, expected: object) -> None:
    """Require the same built-in types and the same values, throughout."""
    _compare(actual, expected, 0.0, 0.0, strict=True)


def close(actual: object, expected: object, *, rel: float = REL, abs: float = ABS) -> None:
    """Require numbers to agree within the tolerance, and everything else to be equal, throughout."""
    _compare(actual, expected, rel, abs, strict=False)


def raises(exception: type[BaseException], function: StudentFunction, *args: object, **kwargs: object) -> None:
    """Require the call to raise *exception* or a subclass of it."""
    name = exception.__name__
    try:
        value = function(*args, **kwargs)
    except StudentFailure as failure:
        if failure.exception is None:
            raise
        if name == failure.exception or name in failure.bases:
            return
        raise CheckFailure(
            "failure.wrong_exception",
            {"expected": name, "actual": failure.exception, "text": failure.params.get("text", "")},
            actual=failure.exception,
            expected=name,
        ) from None
    raise CheckFailure("failure.not_raised", {"expected": name}, actual=show(value), expected=name)


def agrees(function: StudentFunction, reference: Callable[..., object], *args: object, **kwargs: object) -> None:
    """Require the same result as the reference, or an exception of the same kind."""
    try:
        expected = reference(*args, **kwargs)
    except Exception as error:
        cause = error.__cause__ or error
        raises(type(cause), function, *args, **kwargs)
        return
    close(function(*args, **kwargs), expected)


def unchanged(function: StudentFunction, *args: object, **kwargs: object) -> None:
    """Require that the call leaves its arguments as they were."""
    if function.mutates(*args, **kwargs):
        raise CheckFailure("failure.mutated")


def at_least(actual: Any, bound: float) -> None:
    """Require a number of at least *bound*, within the tolerance."""
    _number(actual)
    if not actual >= bound - ABS - REL * _size(bound):
        raise CheckFailure("failure.too_small", actual=show(actual), expected=f">= {show(bound)}")


def at_most(actual: Any, bound: float) -> None:
    """Require a number of at most *bound*, within the tolerance."""
    _number(actual)
    if not actual <= bound + ABS + REL * _size(bound):
        raise CheckFailure("failure.too_large_value", actual=show(actual), expected=f"<= {show(bound)}")


def between(actual: Any, low: float, high: float) -> None:
    """Require a number from *low* to *high*, within the tolerance."""
    at_least(actual, low)
    at_most(actual, high)


def holds(condition: bool, actual: object = None, expected: object = None) -> None:
    """Require a property that the check's own sentence describes."""
    if condition is not True:
        raise CheckFailure(
            "failure.property",
            actual=None if actual is None else show(actual),
            expected=None if expected is None else show(expected),
        )


def _size(number: float) -> float:
    return -number if number < 0 else number


def _number(value: object, where: str = "") -> None:
    if type(value) not in (int, float):
        raise _wrong_type(value, "float", where)
    if value != value:
        raise CheckFailure("failure.nan", {"where": where}, actual="nan")


def _wrong_type(actual: object, expected: str, where: str) -> CheckFailure:
    key = "failure.none" if actual is None and not where else "failure.type"
    if where:
        key = "failure.type_at"
    return CheckFailure(
        key, {"actual": _type_name(actual), "expected": expected, "where": where}, actual=show(actual)
    )


def _type_name(value: object) -> str:
    return "None" if value is None else type(value).__name__


def _compare(actual: object, expected: object, rel: float, absolute: float, *, strict: bool, where: str = "") -> None:
    try:
        _compare_at(actual, expected, rel, absolute, strict, where)
    except CheckFailure as failure:
        # Show the whole values beside the place where they first differ.
        failure.actual = show(actual)
        failure.expected = show(expected)
        raise


def _compare_at(actual: object, expected: object, rel: float, absolute: float, strict: bool, where: str) -> None:
    numbers = (int, float)
    if not strict and type(expected) in numbers:
        _compare_numbers(actual, expected, rel, absolute, where)  # type: ignore[arg-type]
        return
    if type(actual) is not type(expected):
        raise _wrong_type(actual, _type_name(expected), where)
    if isinstance(expected, (list, tuple)):
        _compare_items(actual, expected, rel, absolute, strict, where)  # type: ignore[arg-type]
    elif isinstance(expected, dict):
        _compare_dicts(actual, expected, rel, absolute, strict, where)  # type: ignore[arg-type]
    elif actual != expected:
        raise _differs(actual, expected, where)


def _differs(actual: object, expected: object, where: str, key: str = "failure.value") -> CheckFailure:
    if where:
        key += "_at"
    return CheckFailure(key, {"where": where, "actual": show(actual, 80), "expected": show(expected, 80)})


def _compare_numbers(actual: object, expected: float, rel: float, absolute: float, where: str) -> None:
    if type(actual) not in (int, float):
        raise _wrong_type(actual, type(expected).__name__, where)
    if actual == expected or _agree(actual, expected, rel, absolute):  # type: ignore[arg-type]
        return
    if actual != actual:
        raise CheckFailure("failure.nan", {"where": where})
    raise _differs(actual, expected, where, _slip(actual, expected))  # type: ignore[arg-type]


def _agree(actual: float, expected: float, rel: float, absolute: float) -> bool:
    try:
        difference = _size(actual - expected)
        # inf - inf is nan and compares false; an infinite tolerance must not accept a finite number.
        return difference < float("inf") and difference <= rel * max(_size(actual), _size(expected)) + absolute
    except OverflowError:
        return False


def _slip(actual: float, expected: float) -> str:
    """Name the usual slips, so that the learner is told: rounded too early, per cent, wrong sign."""
    if type(actual) is int and _size(actual) > 2**53:
        return "failure.value"
    if _agree(actual, expected * 100, REL, ABS) or _agree(actual * 100, expected, REL, ABS):
        return "failure.percent"
    if _agree(actual, -expected, REL, ABS):
        return "failure.sign"
    for digits in range(1, 7):
        if type(expected) is float and actual == round(expected, digits):
            return "failure.rounded"
    return "failure.value"


def _compare_items(
    actual: list[object] | tuple[object, ...],
    expected: list[object] | tuple[object, ...],
    rel: float,
    absolute: float,
    strict: bool,
    where: str,
) -> None:
    if len(actual) != len(expected):
        raise CheckFailure(
            "failure.length_at" if where else "failure.length",
            {"where": where, "actual": str(len(actual)), "expected": str(len(expected))},
        )
    for index, (got, wanted) in enumerate(zip(actual, expected, strict=True)):
        _compare_at(got, wanted, rel, absolute, strict, f"{where}[{index}]")


def _compare_dicts(
    actual: dict[object, object],
    expected: dict[object, object],
    rel: float,
    absolute: float,
    strict: bool,
    where: str,
) -> None:
    missing = [key for key in expected if key not in actual]
    if missing:
        raise CheckFailure("failure.missing_keys", {"where": where, "keys": ", ".join(map(show, missing))})
    extra = [key for key in actual if key not in expected]
    if extra:
        raise CheckFailure("failure.extra_keys", {"where": where, "keys": ", ".join(map(show, extra[:5]))})
    for key, wanted in expected.items():
        _compare_at(actual[key], wanted, rel, absolute, strict, f"{where}[{show(key, 60)}]")
