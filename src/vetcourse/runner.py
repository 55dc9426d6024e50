"""One exercise and one submission -> one result; the engine under check, grade, verify and the pytest plugin."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping

from vetcourse import __version__, grading
from vetcourse.inprocess import ReferenceHost, load_checks
from vetcourse.inputs import input_files
from vetcourse.model import Exercise, InputFile, Isolation, Kind, Report
from vetcourse.places import Places
from vetcourse.record import Result
from vetcourse.student.intake import Source
from vetcourse.student.session import Session
from vetcourse.tables import DataFolder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from vetcourse.protocols import Host

__all__ = ["Bench", "run"]


class Bench:
    """What all submissions of one exercise share: its checks, its reference, its tables; each is loaded once."""

    def __init__(self, places: Places, exercise: Exercise) -> None:
        self.exercise = exercise
        self._places = places
        self._tables = DataFolder(places.data)
        self._checks: Mapping[str, Callable[..., object]] | None = None
        self._reference = ReferenceHost(places, exercise)

    def close(self) -> None:
        """Remove what was made for the reference."""
        self._reference.close()

    def files(self, used: Mapping[str, Source]) -> list[InputFile]:
        """What lies beside the student's file; *used* are the student's own files that it imports."""
        return input_files(self._places, self.exercise, used)

    def judge(self, student: Host, *, seed: int) -> Report:
        """Reach the verdict on an open host."""
        if self.exercise.kind is Kind.QUIZ:
            return grading.grade_quiz(self.exercise, student, seed=seed)
        if self._checks is None:
            self._checks = load_checks(self._places, self.exercise)
        return grading.grade(self.exercise, self._checks, student, self._reference, data=self._tables, seed=seed)


def run(
    bench: Bench, source: Source, session: Session, *, seed: int, isolation: Isolation, submission: str = ""
) -> Result:
    """Check one submission, whose session is open, and close the session.

    *seed* decides all random inputs.
    """
    started = time.time()
    with session as student:
        report = bench.judge(student, seed=seed)
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
