"""How strongly student code is shut in: levels, which one this machine offers, and starting a far side."""

from vetcourse.model import Isolation
from vetcourse.student.sandbox.level import Level
from vetcourse.student.sandbox.place import Place, start

__all__ = ["Level", "Place", "choose", "start"]


def choose(name: str) -> tuple[Level, Isolation]:
    """The level of this name, or the strongest one that this machine offers."""
    level = Level.LIMITS if name == "auto" else Level(name)
    return level, Isolation(level=level.value)
