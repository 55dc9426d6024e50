"""Levels of isolation for tests: which there are on this machine, fresh and warm."""

from __future__ import annotations

from contextlib import ExitStack
from functools import cache
from unittest import mock

import pytest

from vetcourse.model import Limits
from vetcourse.student import selftest, windows
from vetcourse.student.intake import Source
from vetcourse.student.process import environment
from vetcourse.student.sandbox import Level, place
from vetcourse.student.session import Session, open_session
from vetcourse.student.warm import Zygote

PATIENT = Limits(load=60, call=60, total=120)  # where a test is not about time
INSTALL = {Level.BWRAP: "sudo apt install bubblewrap", Level.LANDLOCK: "needs Linux 5.13 with Landlock"}


@cache
def passed(level: Level) -> bool:
    """Whether the self-test of *level* passes here; levels without isolation are always there."""
    return not level.isolated or selftest.run(level).passed


def need(level: Level) -> None:
    """Skip the test where the machine lacks the level."""
    if not passed(level):
        pytest.skip(f"{level} does not isolate here ({INSTALL[level]})")


def _start_as_on_windows(command: list[str], limits: Limits) -> windows.WindowsProcess:
    return windows.start(command, environment())


class Opener:
    """Opens sessions at one level, fresh or warm; ``close`` ends them all."""

    def __init__(self, name: str) -> None:
        """*name* is a level, ``warm-`` and a level, or ``threads``: pipes and processes as on Windows."""
        self._stack = ExitStack()
        if name == "threads":
            self._stack.enter_context(mock.patch.object(place, "_start", _start_as_on_windows))
            name = "limits"
        self.level = Level(name.removeprefix("warm-"))
        need(self.level)
        warm = name.startswith("warm-")
        self._zygote = self._stack.enter_context(Zygote(self.level)) if warm else None
        self._last: Session | None = None

    def __call__(self, text: str, *, limits: Limits = PATIENT, files=()) -> Session:
        source = Source(slug="gini", text=text, content=text.encode("utf-8", "replace"), filename="gini.py")
        if self._zygote is None:
            session = open_session(source, limits=limits, level=self.level, files=files)
        else:
            if self._last is not None:
                self._last.close()
            session = self._zygote.open_session(source, limits=limits, files=files)
        self._last = session
        self._stack.callback(session.close)
        return session

    def close(self) -> None:
        self._stack.close()
