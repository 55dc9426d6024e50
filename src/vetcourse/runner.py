"""One exercise and one submission -> one result; the engine under check, grade, verify and the pytest plugin."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping

from vetcourse import __version__, grading
from vetcourse.inprocess import ReferenceHost, load_checks
from vetcourse.model import Exercise, InputFile, Isolation, Kind, Report
from vetcourse.places import Places
from vetcourse.record import Result
from vetcourse.student.intake import Source
from vetcourse.student.sandbox import Level
from vetcourse.student.session import open_session
from vetcourse.tables import DataFolder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from vetcourse.protocols import Host

__all__ = ["input_files", "judge", "run"]


def run(
    places: Places,
    exercise: Exercise,
    source: Source,
    *,
    seed: int,
    level: Level,
    isolation: Isolation,
    used: Mapping[str, Source] | None = None,
    submission: str = "",
) -> Result:
    """Check one submission in a process of its own.

    *used* holds the student's files of the exercises that this one imports.  *seed* decides all random inputs.
    """
    started = time.time()
    files = input_files(places, exercise, used or {})
    with open_session(source, limits=exercise.limits, level=level, files=files) as student:
        report = judge(places, exercise, student, seed=seed)
    return Result(
        report=report,
        submission=submission or source.filename,
        source=source,
        isolation=isolation,
        started=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(started)),
        duration_ms=round((time.time() - started) * 1000),
        tool=f"vetcourse {__version__}",
        python=sys.version.split()[0],
    )


def judge(places: Places, exercise: Exercise, student: Host, *, seed: int) -> Report:
    """Reach the verdict on an open host."""
    if exercise.kind is Kind.QUIZ:
        return grading.grade_quiz(exercise, student, seed=seed)
    checks = load_checks(places, exercise)
    reference = ReferenceHost(places, exercise)
    try:
        return grading.grade(exercise, checks, student, reference, data=DataFolder(places.data), seed=seed)
    finally:
        reference.close()


def input_files(places: Places, exercise: Exercise, used: Mapping[str, Source]) -> list[InputFile]:
    """What lies beside the student's file: its tables, and the student's own files that it imports."""
    files = [InputFile(name=f"data/{name}", content=(places.data / name).read_bytes()) for name in exercise.data]
    files += [InputFile(name=f"{slug}.py", content=source.text.encode()) for slug, source in used.items()]
    return files
