"""A result and its stable JSON form; ``docs/guide/record`` documents it field by field."""

from __future__ import annotations

from collections.abc import Mapping

from vetcourse.model import Isolation, Message, Outcome, Report, Status
from vetcourse.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from vetcourse.student.intake import Source

__all__ = ["Result", "report_from_json", "report_to_json", "result_to_json"]


class Result(Record):
    """A report and its circumstances: where from, when (ISO 8601, UTC), how long (ms), under what isolation."""

    report: Report
    submission: str
    source: Source
    isolation: Isolation
    started: str
    duration_ms: int
    tool: str
    python: str


def report_to_json(report: Report) -> dict[str, Any]:
    """The report as plain values, keys in a fixed order."""
    return {
        "schema": report.schema,
        "exercise": report.exercise,
        "checks_version": report.checks_version,
        "seed": report.seed,
        "status": report.status.value,
        "score": report.score,
        "max": report.max,
        "limits_hit": list(report.limits_hit),
        "checks": [_outcome_to_json(outcome) for outcome in report.checks],
    }


def result_to_json(result: Result) -> dict[str, Any]:
    """The report with its envelope; sentences in one language are added by the caller."""
    return report_to_json(result.report) | {
        "submission": result.submission,
        "sha256": result.source.sha256,
        "started": result.started,
        "duration_ms": result.duration_ms,
        "isolation": {
            "level": result.isolation.level,
            "tool": result.isolation.tool,
            "kernel": result.isolation.kernel,
        },
        "tool": result.tool,
        "python": result.python,
    }


def report_from_json(value: Mapping[str, Any]) -> Report:
    """Read a report back; raises KeyError or ValueError if it is none."""
    return Report(
        exercise=value["exercise"],
        checks_version=value["checks_version"],
        seed=value["seed"],
        status=Status(value["status"]),
        checks=tuple(_outcome_from_json(outcome) for outcome in value["checks"]),
        limits_hit=tuple(value["limits_hit"]),
        schema=value["schema"],
    )


def _outcome_to_json(outcome: Outcome) -> dict[str, Any]:
    message = outcome.message
    return {
        "id": outcome.id,
        "status": outcome.status.value,
        "points": outcome.points,
        "max": outcome.max,
        "withheld": outcome.withheld,
        "message": None if message is None else {"key": message.key, "params": dict(message.params)},
        "call": outcome.call,
        "actual": outcome.actual,
        "expected": outcome.expected,
        "line": outcome.line,
        "stdout": outcome.stdout,
    }


def _outcome_from_json(value: Mapping[str, Any]) -> Outcome:
    message = value["message"]
    return Outcome(
        id=value["id"],
        status=Status(value["status"]),
        points=value["points"],
        max=value["max"],
        withheld=value["withheld"],
        message=None if message is None else Message(key=message["key"], params=message["params"]),
        call=value["call"],
        actual=value["actual"],
        expected=value["expected"],
        line=value["line"],
        stdout=value["stdout"],
    )
