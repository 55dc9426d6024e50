"""Start a far side at a level, with its working folder."""

# ruff: noqa: PTH100, PTH120, PTH123
from __future__ import annotations

import math
import os
from collections.abc import Mapping, Sequence

from vetcourse.model import InputFile, Limits
from vetcourse.student.link import Link
from vetcourse.student.process import FLAGS, environment, python
from vetcourse.student.sandbox.level import Level
from vetcourse.student.scratch import Scratch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from vetcourse.student.process import Process
    from vetcourse.student.windows import WindowsProcess

__all__ = ["BOOT", "FAR", "Place", "boot", "caps", "lock", "nobody", "start", "temporary"]

FAR = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BOOT = "import sys; sys.path.insert(0, sys.argv[1]); import {0}; {0}.main()"
NOBODY = 65534
TASKS = 200  # threads that student code may have


class Place:
    """A started far side, its working folder, and how it shall confine itself."""

    def __init__(self, process: Process | WindowsProcess, scratch: Scratch, prepare: Mapping[str, object]) -> None:
        self._process = process
        self.link = Link(process.pipes)
        self.scratch = scratch
        self.prepare = prepare

    def end(self, grace: float = 0.0) -> str:
        """End it, after *grace* seconds in which it may end by itself; the name of the signal it died of, if any."""
        try:
            return self._process.kill(grace)
        finally:
            self.scratch.remove()


def start(level: Level, limits: Limits, files: Sequence[InputFile] = ()) -> Place:
    """Start a fresh interpreter at *level*; *files* lie in its working folder."""
    scratch = Scratch(temporary(), files, shared=nobody(level) is not None)
    try:
        process = _start(boot(level, scratch.path, "child"), limits)
    except BaseException:
        scratch.remove()
        raise
    folder = "/box" if level is Level.BWRAP else scratch.path
    return Place(process, scratch, {"folder": folder} | caps(level, limits, folder))


def _start(command: list[str], limits: Limits) -> Process | WindowsProcess:
    if os.name == "nt":
        from vetcourse.student import windows

        return windows.start(command, environment(), limits.memory_mb << 20)
    from vetcourse.student import process

    return process.start(command, environment())


def boot(level: Level, box: str, module: str) -> list[str]:
    """The command that runs a module of the far side at *level*."""
    from vetcourse.student import compiled

    compiled.refresh(FAR)
    prefix: list[str] = []
    far = FAR
    if level is Level.BWRAP:
        from vetcourse.student.sandbox import bwrap

        prefix, far = bwrap.command(box, FAR), bwrap.FAR
    elif level is Level.SEATBELT:
        from vetcourse.student.sandbox import seatbelt

        prefix = seatbelt.command(box, FAR)
    return [*prefix, python(), *FLAGS, "-c", BOOT.format(module), far]


def caps(level: Level, limits: Limits, folder: str) -> dict[str, object]:
    """What the far side shall take on before the student's first line."""
    if level is Level.NONE or os.name == "nt":
        return {}
    taken: dict[str, object] = {
        "memory": limits.memory_mb << 20,
        "cpu": math.ceil(limits.load + limits.total) + 1,
        "tasks": _tasks() + TASKS,
    }
    if level.isolated:
        taken["lock"] = lock(level, folder)
    return taken


def lock(level: Level, folder: str) -> dict[str, object]:
    """What the far side shall give up; *folder* stays readable."""
    from vetcourse.student.sandbox import seccomp
    from vetcourse.student.sandbox.readable import readable

    seen = readable()
    known = seccomp.supported()
    guards = [seccomp.build()] if known else []
    return {
        "paths": {
            "listed": seen.listed,
            "folders": (*seen.folders, folder),
            "files": seen.files,
            "devices": seen.devices,
        },
        "landlock": level is Level.LANDLOCK,
        "filters": [(guard.program, guard.own) for guard in guards],
        "truncation": [(seccomp.guard_truncation().program, ())] if known else [],
        "user": nobody(level),
    }


def nobody(level: Level) -> int | None:
    """Whom root becomes at level ``landlock``; None where root's interpreter is closed to others."""
    if level is not Level.LANDLOCK or os.geteuid() != 0:
        return None
    path = python()
    while path != "/":
        path = os.path.dirname(path)
        if not os.stat(path).st_mode & 1:  # noqa: PTH116
            return None
    return NOBODY


def _tasks() -> int:
    """How many processes and threads there are now: the limit counts all of the user's, not only the student's."""
    try:
        with open("/proc/loadavg", encoding="ascii") as file:
            return int(file.read().split()[3].partition("/")[2])
    except (OSError, ValueError, IndexError):
        return 10_000


def temporary() -> str:
    """The folder for temporary files."""
    return os.environ.get("TMPDIR") or os.environ.get("TEMP") or "/tmp"
