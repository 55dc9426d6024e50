"""The records that all parts share: the course, and the result of checking one submission."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

__all__ = [
    "Check",
    "Course",
    "Exercise",
    "InputFile",
    "InputFolder",
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one submission may use: seconds and megabytes of address space."""

    load: float = 5.0
    call: float = 2.0
    total: float = 10.0
    memory_mb: int = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer on offer; ``why`` tells the learner why it is right or wrong."""

    id: str
    text: str
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
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
    hints: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    checks: tuple[Check, ...] = ()
    questions: tuple[Question, ...] = ()
    version: str = ""

    @property
    def points(self) -> int:
        """The points of all checks together."""
        return sum(check.points for check in self.checks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """One lesson: ``slug`` names its page and its folder in a workspace (``l05_olive``), ``id`` is ``L05``."""

    id: str
    slug: str
    unit: str
    title: str
    article: tuple[str, ...]
    pages: str
    exercises: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One of the parts of the course; ``id`` is also its folder below ``docs``."""

    id: str
    title: str
    article: tuple[str, ...]
    lessons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """The whole course, in order."""

    title: str
    units: tuple[Unit, ...]
    lessons: Mapping[str, Lesson]
    exercises: Mapping[str, Exercise]


@dataclass(frozen=True, slots=True, kw_only=True)
class InputFile:
    """A file that a check hands to a student's function; the far side sees its path."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class InputFolder:
    """A folder of files that a check hands to a student's function; the far side sees its path."""

    name: str
    files: tuple[InputFile, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A sentence without a language: a key of :mod:`vetcourse.texts` and what fills it (printable text)."""

    key: str
    params: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
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
