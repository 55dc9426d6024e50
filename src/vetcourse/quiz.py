"""Marks one answer of a quiz: pure, and joined to its twin in the page by a test on the same cases."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping

from vetcourse.checks import CheckFailure
from vetcourse.display import show
from vetcourse.model import Question, QuestionKind

__all__ = ["mark", "normal_text", "number"]

PLAIN_DIGITS = frozenset("0123456789")


def mark(question: Question, answer: object) -> None:
    """Raise :class:`CheckFailure` unless *answer* is right; its params name the chosen option where there is one."""
    if answer is None:
        raise CheckFailure("failure.quiz_empty")
    MARKERS[question.kind](question, answer)


def number(value: object) -> float | None:
    """Read a number as a learner may write it: ``0.25``, ``"25%"``, full-width digits; None if it is none.

    Thousands commas are allowed in groups of three. Digits of other scripts, ``1_000`` and ``inf`` are refused.
    """
    if type(value) in (int, float):
        return float(value) if abs(value) < 1e300 else None  # type: ignore[arg-type]
    if type(value) is not str:
        return None
    text = unicodedata.normalize("NFKC", value).strip().replace("−", "-")
    percent = text.endswith("%")
    text = text.removesuffix("%").strip()
    sign = -1.0 if text.startswith("-") else 1.0
    text = text[1:] if text[:1] in ("+", "-") else text
    whole, dot, part = text.partition(".")
    groups = whole.split(",")
    if len(groups) > 1 and not (0 < len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])):
        return None
    digits = "".join(groups)
    if not set(digits + part) <= PLAIN_DIGITS or not digits + part or len(digits + part) > 30:
        return None
    result = sign * float(f"{digits or '0'}{dot}{part}")
    return result / 100 if percent else result


def normal_text(text: str) -> str:
    """Reduce a word to what counts: NFKC, lower case, single blanks, no full stop at the end."""
    words = unicodedata.normalize("NFKC", text).lower().split()
    return " ".join(words).rstrip("。. ")


def _single(question: Question, answer: object) -> None:
    chosen = _option_id(question, answer)
    if chosen != question.answer:
        raise _wrong(question, chosen, "failure.quiz_option")


def _multiple(question: Question, answer: object) -> None:
    chosen = _option_ids(question, answer)
    wanted = set(question.answer)  # type: ignore[arg-type]
    for option in chosen:
        if option not in wanted:
            raise _wrong(question, option, "failure.quiz_option")
    if len(set(chosen)) < len(wanted):
        raise CheckFailure("failure.quiz_incomplete", {"question": question.id})


def _order(question: Question, answer: object) -> None:
    chosen = _option_ids(question, answer)
    wanted = list(question.answer)  # type: ignore[arg-type]
    if sorted(chosen) != sorted(wanted):
        raise CheckFailure("failure.quiz_order_all", {"question": question.id, "count": str(len(wanted))})
    for place, (got, right) in enumerate(zip(chosen, wanted, strict=True), 1):
        if got != right:
            raise CheckFailure("failure.quiz_order", {"question": question.id, "place": str(place), "option": got})


def _match(question: Question, answer: object) -> None:
    wanted: Mapping[str, str] = question.answer  # type: ignore[assignment]
    if type(answer) is not dict:
        raise CheckFailure("failure.quiz_match_form", {"question": question.id}, actual=show(answer))
    chosen = {_word(key): _word(value) for key, value in answer.items()}
    for option, target in wanted.items():
        if option not in chosen:
            raise CheckFailure("failure.quiz_match_missing", {"question": question.id, "option": option})
        if chosen[option] != normal_text(target):
            raise _wrong(question, option, "failure.quiz_match")
    if len(chosen) > len(wanted):
        raise CheckFailure("failure.quiz_match_extra", {"question": question.id})


def _word(value: object) -> str:
    # str() refuses ints of thousands of digits.
    return normal_text(value if type(value) is str else show(value))


def _number(question: Question, answer: object) -> None:
    value = number(answer)
    if value is None:
        raise CheckFailure("failure.quiz_number_form", {"question": question.id}, actual=show(answer))
    wanted = float(question.answer)  # type: ignore[arg-type]
    if not abs(value - wanted) <= question.tolerance + 1e-9 * max(1.0, abs(wanted)):
        raise CheckFailure("failure.quiz_number", {"question": question.id}, actual=show(answer))


def _cloze(question: Question, answer: object) -> None:
    if type(answer) is not str:
        raise CheckFailure("failure.quiz_text_form", {"question": question.id}, actual=show(answer))
    accepted = {normal_text(text) for text in question.answer}  # type: ignore[union-attr]
    if normal_text(answer) not in accepted:
        raise CheckFailure("failure.quiz_cloze", {"question": question.id}, actual=show(answer))


MARKERS: Mapping[QuestionKind, Callable[[Question, object], None]] = {
    QuestionKind.SINGLE: _single,
    QuestionKind.MULTIPLE: _multiple,
    QuestionKind.ORDER: _order,
    QuestionKind.MATCH: _match,
    QuestionKind.NUMBER: _number,
    QuestionKind.CLOZE: _cloze,
}


def _option_id(question: Question, answer: object) -> str:
    if type(answer) is str:
        chosen = normal_text(answer)
        if any(chosen == option.id for option in question.options):
            return chosen
    known = ", ".join(option.id for option in question.options)
    raise CheckFailure(
        "failure.quiz_unknown_option", {"question": question.id, "options": known}, actual=show(answer)
    )


def _option_ids(question: Question, answer: object) -> list[str]:
    if type(answer) in (list, tuple):
        chosen = [_option_id(question, item) for item in answer]  # type: ignore[attr-defined]
        if len(set(chosen)) == len(chosen):
            return chosen
        raise CheckFailure("failure.quiz_twice", {"question": question.id}, actual=show(answer))
    raise CheckFailure("failure.quiz_list_form", {"question": question.id}, actual=show(answer))


def _wrong(question: Question, option: str, key: str) -> CheckFailure:
    return CheckFailure(key, {"question": question.id, "option": option})
