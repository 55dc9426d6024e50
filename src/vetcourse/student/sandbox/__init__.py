"""How strongly student code is shut in: its levels, and starting a far side."""

from vetcourse.student.sandbox.level import Level
from vetcourse.student.sandbox.place import Place, start

__all__ = ["Level", "Place", "start"]
