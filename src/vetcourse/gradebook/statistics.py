"""Item statistics of classical test theory.

*Facility* of a check: the share of students who pass it (0 to 1).  *Discrimination*: the Pearson correlation between
passing it and the number of the other checks of the exercise that were passed, so that a check is not correlated with
itself (corrected item-total correlation; Henrysson 1963, Psychometrika 28(2), 211-218).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from vetcourse.records import Record

__all__ = ["CheckStatistics", "ClassStatistics", "ExerciseStatistics", "Failure", "correlation", "measure"]


class Failure(Record):
    """A reason for failing a check, how often it was met, and one example of it."""

    key: str
    count: int
    example: dict[str, Any]


class CheckStatistics(Record):
    """One check: ``facility`` 0 to 1; ``discrimination`` -1 to 1, None where everybody did the same."""

    id: str
    facility: float
    discrimination: float | None
    failures: tuple[Failure, ...]


class ExerciseStatistics(Record):
    """One exercise: numbers of submissions, mean share of points (0 to 1), and its checks."""

    slug: str
    submissions: int
    passed: int
    timeouts: int
    errors: int
    mean: float
    checks: tuple[CheckStatistics, ...]


class ClassStatistics(Record):
    """The class: each student's share of all points of the exercises that anybody handed in."""

    students: dict[str, float]
    exercises: tuple[ExerciseStatistics, ...]


def measure(records: Iterable[tuple[str, str, dict[str, Any]]]) -> ClassStatistics:
    """Measure (student, exercise, record) rows; rows with status ``error`` count as not handed in."""
    by_exercise: dict[str, list[dict[str, Any]]] = {}
    earned: dict[str, int] = {}
    most: dict[str, int] = {}
    for student, exercise, record in records:
        earned.setdefault(student, 0)
        by_exercise.setdefault(exercise, []).append(record)
        if record["status"] != "error":
            earned[student] += record["score"]
            most[exercise] = max(most.get(exercise, 0), record["max"])
    total = sum(most.values())
    shares = {student: points / total if total else 0.0 for student, points in sorted(earned.items())}
    exercises = tuple(_exercise(slug, rows) for slug, rows in sorted(by_exercise.items()))
    return ClassStatistics(students=shares, exercises=exercises)


def correlation(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    """Pearson's r of two equally long series; None if one of them does not vary."""
    n = len(xs)
    if n < 2:
        return None
    mean_x, mean_y = sum(xs) / n, sum(ys) / n
    sxx = sum((x - mean_x) ** 2 for x in xs)
    syy = sum((y - mean_y) ** 2 for y in ys)
    if sxx <= 1e-12 or syy <= 1e-12:
        return None
    sxy = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True))
    return sxy / math.sqrt(sxx * syy)


def _exercise(slug: str, records: list[dict[str, Any]]) -> ExerciseStatistics:
    graded = [record for record in records if record["status"] != "error"]
    shares = [record["score"] / record["max"] if record["max"] else 0.0 for record in graded]
    ids = list(dict.fromkeys(check["id"] for record in graded for check in record["checks"]))
    return ExerciseStatistics(
        slug=slug,
        submissions=len(records),
        passed=sum(record["status"] == "pass" for record in graded),
        timeouts=sum(record["status"] == "timeout" for record in graded),
        errors=len(records) - len(graded),
        mean=sum(shares) / len(shares) if shares else 0.0,
        checks=tuple(_check(name, graded) for name in ids),
    )


def _check(name: str, records: list[dict[str, Any]]) -> CheckStatistics:
    pairs = [(check, record) for record in records for check in record["checks"] if check["id"] == name]
    passed = [1.0 if check["status"] == "pass" else 0.0 for check, _ in pairs]
    others = [
        float(sum(other["status"] == "pass" for other in record["checks"] if other["id"] != name))
        for _, record in pairs
    ]
    return CheckStatistics(
        id=name,
        facility=sum(passed) / len(passed) if passed else 0.0,
        discrimination=correlation(passed, others),
        failures=_failures([check for check, _ in pairs]),
    )


def _failures(checks: list[dict[str, Any]]) -> tuple[Failure, ...]:
    counts: Counter[str] = Counter()
    examples: dict[str, dict[str, Any]] = {}
    for check in checks:
        if check["status"] in ("fail", "timeout", "killed") and check["message"]:
            key = check["message"]["key"]
            counts[key] += 1
            examples.setdefault(key, check)
    return tuple(Failure(key=key, count=count, example=examples[key]) for key, count in counts.most_common(5))
