"""How strongly student code is shut in: levels, which one this machine offers, and starting a far side."""

from vetcourse.student.sandbox.choice import choose, remember
from vetcourse.student.sandbox.level import Level
from vetcourse.student.sandbox.place import Place, start

__all__ = ["Level", "Place", "choose", "remember", "start"]
