"""One submission to be graded, and the worker that grades it in whatever process it finds itself."""

from __future__ import annotations

import functools
import json
import time
from collections.abc import Mapping
from typing import Any

from vetcourse import course, runner
from vetcourse.model import Exercise, Isolation, Message, Outcome, Report, Status
from vetcourse.places import Places
from vetcourse.record import result_to_json
from vetcourse.records import Record
from vetcourse.student.intake import Refused, Source
from vetcourse.student.sandbox import Level
from vetcourse.student.session import Session, open_session
from vetcourse.student.warm import Zygote, warmable

__all__ = ["Done", "Job", "Settings", "grade", "warm_up"]


class Settings(Record):
    """How a run grades: the course, the level of isolation, warm or fresh processes."""

    places: Places
    level: Level
    isolation: Isolation
    warm: bool = True


class Job(Record):
    """A submission as it was taken in; ``used`` holds the student's files of exercises that this one imports."""

    student: str
    exercise: str
    key: str
    seed: int
    source: Source | Refused
    used: Mapping[str, Source] = {}


class Done(Record):
    """What came of a job, ready for the gradebook."""

    student: str
    exercise: str
    key: str
    status: str
    score: int
    max: int
    finished: str
    record: str


def grade(settings: Settings, job: Job) -> Done:
    """Grade one submission; what goes wrong on our side is a result with status ``error``, never an exception."""
    desk = _desk(settings)
    value: dict[str, Any]
    try:
        value = desk.grade(job)
    except Exception as error:
        value = {"status": "error", "score": 0, "max": 0, "error": f"{type(error).__name__}: {error}"[:500]}
    return Done(
        student=job.student,
        exercise=job.exercise,
        key=job.key,
        status=value["status"],
        score=value["score"],
        max=value["max"],
        finished=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        record=json.dumps(value, ensure_ascii=True),
    )


def warm_up(settings: Settings) -> None:
    """Start the far side before any check is loaded."""
    _desk(settings)


class Desk:
    """Where one worker grades: its warm far side, and the exercises it has loaded."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._zygote = Zygote(settings.level) if settings.warm and warmable(settings.level) else None
        self._benches: dict[str, runner.Bench] = {}

    def grade(self, job: Job) -> dict[str, Any]:
        """The record of one submission."""
        bench = self._bench(job.exercise)
        if isinstance(job.source, Refused):
            return _refused(bench.exercise, job.source, job.seed, self._settings.isolation)
        session = self._open(bench, job.source, job.used)
        name = f"{job.student}/{job.exercise}.py"
        result = runner.run(
            bench, job.source, session, seed=job.seed, isolation=self._settings.isolation, submission=name
        )
        return result_to_json(result)

    def _open(self, bench: runner.Bench, source: Source, used: Mapping[str, Source]) -> Session:
        limits, files = bench.exercise.limits, bench.files(used)
        if self._zygote is not None and not bench.exercise.fresh:
            return self._zygote.open_session(source, limits=limits, files=files)
        return open_session(source, limits=limits, level=self._settings.level, files=files)

    def _bench(self, slug: str) -> runner.Bench:
        if slug not in self._benches:
            self._benches[slug] = runner.Bench(self._settings.places, course.exercise(self._settings.places, slug))
        return self._benches[slug]


@functools.lru_cache(maxsize=1)
def _desk(settings: Settings) -> Desk:
    """One desk for each process and run; a worker of a cluster gets its own when the first job arrives."""
    return Desk(settings)


def _refused(exercise: Exercise, refused: Refused, seed: int, isolation: Isolation) -> dict[str, Any]:
    """A file that was not taken in fails every check, with the reason."""
    from vetcourse.record import report_to_json

    message = Message(key=refused.key, params=dict(refused.params))
    outcomes = tuple(
        Outcome(id=check.id, status=Status.FAIL, points=0, max=check.points, message=message, line=refused.line)
        for check in exercise.checks
    )
    report = Report(
        exercise=exercise.slug,
        checks_version=exercise.version,
        seed=seed,
        status=Status.FAIL,
        checks=outcomes,
        limits_hit=("intake",),
    )
    level = {"level": isolation.level, "tool": isolation.tool, "kernel": isolation.kernel}
    return report_to_json(report) | {"isolation": level}
