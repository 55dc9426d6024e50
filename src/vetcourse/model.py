"""The records that all parts share: the course, and the result of checking one submission."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from vetcourse.records import Record

__all__ = [
    "Check",
    "Course",
    "Exercise",
    "InputFile",
    "InputFolder",
    "Isolation",
    "Kind",
    "Lesson",
    "Limits",
    "Message",
    "Option",
    "Outcome",
    "Question",
    "QuestionKind",
    "Report",
    "Status",
    "Unit",
    "Visibility",
]

SCHEMA = 1


class Kind(StrEnum):
    """What an exercise asks for."""

    CODE = "code"
    PROJECT = "mini-project"
    WRITING = "writing"
    QUIZ = "quiz"


class Status(StrEnum):
    """How a check or a whole submission ended; ``ERROR`` is always our fault, never the student's."""

    PASS = "pass"
    FAIL = "fail"
    TIMEOUT = "timeout"
    KILLED = "killed"
    SKIP = "skip"
    ERROR = "error"


class Visibility(StrEnum):
    """How much of a failed check a student is shown."""

    VISIBLE = "visible"
    HIDDEN = "hidden"


class Limits(Record):
    """What one submission may use: seconds and megabytes of address space."""

    load: float = 5.0
    call: float = 2.0
    total: float = 10.0
    memory_mb: int = 512


class Check(Record):
    """One expectation: a function of the check module, or a question of a quiz.

    ``title`` is the Chinese sentence the learner reads. A ``random`` check draws its inputs from a seed.
    """

    id: str
    title: str
    points: int = 1
    required: bool = False
    random: bool = False
    visibility: Visibility = Visibility.VISIBLE
    line: int = 0


class QuestionKind(StrEnum):
    """How a quiz question is answered."""

    SINGLE = "single"
    MULTIPLE = "multiple"
    ORDER = "order"
    MATCH = "match"
    NUMBER = "number"
    CLOZE = "cloze"


class Option(Record):
    """One answer on offer; ``why`` tells the learner why it is right or wrong."""

    id: str
    text: str
    why: str = ""


class Question(Record):
    """One question of a quiz.

    ``answer`` is an option id (single), the ids in any order (multiple) or in this order (order), the target id of
    each option id (match), a number with ``tolerance`` (number), or the accepted texts (cloze).
    """

    id: str
    kind: QuestionKind
    text: str
    answer: str | float | tuple[str, ...] | Mapping[str, str]
    options: tuple[Option, ...] = ()
    targets: tuple[Option, ...] = ()
    tolerance: float = 0.0
    unit: str = ""
    why: str = ""
    claim: str = ""


class Exercise(Record):
    """One exercise as its folder describes it; all texts are the Chinese source."""

    slug: str
    kind: Kind
    lesson: str
    title: str
    task: tuple[str, ...] = ()
    signature: str = ""
    difficulty: int = 1
    minutes: int = 10
    article: tuple[str, ...] = ()
    formula_source: str = ""
    data: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()
    fresh: bool = False
    limits: Limits = Limits()
    hints: Mapping[str, tuple[str, ...]] = {}
    checks: tuple[Check, ...] = ()
    questions: tuple[Question, ...] = ()
    version: str = ""

    @property
    def points(self) -> int:
        """The points of all checks together."""
        return sum(check.points for check in self.checks)


class Lesson(Record):
    """One lesson: ``slug`` names its page and its folder in a workspace (``l05_olive``), ``id`` is ``L05``."""

    id: str
    slug: str
    unit: str
    title: str
    article: tuple[str, ...]
    pages: str
    exercises: tuple[str, ...]


class Unit(Record):
    """One of the parts of the course; ``id`` is also its folder below ``docs``."""

    id: str
    title: str
    article: tuple[str, ...]
    lessons: tuple[str, ...]


class Course(Record):
    """The whole course, in order."""

    title: str
    units: tuple[Unit, ...]
    lessons: Mapping[str, Lesson]
    exercises: Mapping[str, Exercise]


class InputFile(Record):
    """A file that a check hands to a student's function; the far side sees its path."""

    name: str
    content: bytes


class InputFolder(Record):
    """A folder of files that a check hands to a student's function; the far side sees its path."""

    name: str
    files: tuple[InputFile, ...]


class Isolation(Record):
    """How the student's code was shut in."""

    level: str
    tool: str = ""
    kernel: str = ""


class Message(Record):
    """A sentence without a language: a key of :mod:`vetcourse.texts` and what fills it (printable text)."""

    key: str
    params: Mapping[str, str] = {}


class Outcome(Record):
    """What became of one check.

    ``points`` of ``max`` were earned; ``withheld`` says that a passed check on fixed inputs earns nothing while a
    required one fails. ``call``, ``actual`` and ``expected`` are printable text; ``line`` is in the student's file.
    """

    id: str
    status: Status
    points: int
    max: int
    message: Message | None = None
    call: str | None = None
    actual: str | None = None
    expected: str | None = None
    line: int | None = None
    stdout: str = ""
    withheld: bool = False


class Report(Record):
    """The verdict on one submission: no clock, no path, no language, so it is equal on every host."""

    exercise: str
    checks_version: str
    seed: int
    status: Status
    checks: tuple[Outcome, ...]
    limits_hit: tuple[str, ...] = ()
    schema: int = SCHEMA

    @property
    def score(self) -> int:
        """Points earned."""
        return sum(outcome.points for outcome in self.checks)

    @property
    def max(self) -> int:
        """Points that could be earned."""
        return sum(outcome.max for outcome in self.checks)
