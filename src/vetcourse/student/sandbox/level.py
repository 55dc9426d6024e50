"""The levels of isolation, strongest first."""

from enum import StrEnum

__all__ = ["Level"]


class Level(StrEnum):
    """What stands between student code and the machine; each level includes the limits below it."""

    BWRAP = "bwrap"
    LANDLOCK = "landlock"
    SEATBELT = "seatbelt"
    LIMITS = "limits"
    NONE = "none"

    @property
    def isolated(self) -> bool:
        """Whether unknown code may run at this level."""
        return self in (Level.BWRAP, Level.LANDLOCK)
