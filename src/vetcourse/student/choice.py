"""Which level to use on this machine: the self-test decides, once for each start of the machine."""

# ruff: noqa: PTH116, PTH111, PTH123
from __future__ import annotations

import os
import sys

from vetcourse.errors import NotIsolatedError, Problem
from vetcourse.model import Isolation
from vetcourse.student.process import python
from vetcourse.student.sandbox import bwrap
from vetcourse.student.sandbox.level import Level
from vetcourse.student.sandbox.place import FAR

__all__ = ["choose", "default_cache", "remember"]

BOOT = "/proc/sys/kernel/random/boot_id"
CANDIDATES = (Level.BWRAP, Level.LANDLOCK, Level.SEATBELT)
DECIDING = ("child.py", "lock.py", "confine.py", "sandbox/seccomp.py", "sandbox/bwrap.py", "sandbox/readable.py")


def choose(name: str = "auto", *, cache: str | None = None) -> tuple[Level, Isolation]:
    """The level of this name, or for ``auto`` the strongest whose self-test passes; and the record of it.

    Results of the self-test are kept in the folder *cache*.  Raises NotIsolatedError if a level is asked for by name
    that does not isolate here.
    """
    if name in (Level.LIMITS, Level.NONE):
        return Level(name), _isolation(Level(name), "")
    known = _Known(cache or default_cache())
    candidates = [level for level in CANDIDATES if name in ("auto", level)]
    for level in candidates:
        tool = known.tool(level)
        if tool is not None:
            return level, _isolation(level, tool)
    if name != "auto":
        raise NotIsolatedError(Problem(key="sandbox.unavailable", params={"level": name}))
    return Level.LIMITS, _isolation(Level.LIMITS, "")


def default_cache() -> str:
    """The user's folder for what can be made again."""
    chosen = os.environ.get("VETCOURSE_CACHE")
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or os.path.expanduser("~/.cache")
    return chosen or f"{base}/vetcourse"


def remember(level: Level, tool: str | None, *, cache: str | None = None) -> None:
    """Keep the result of a self-test: the tool of a level that passed, None for one that did not."""
    _Known(cache or default_cache()).keep(level, tool)


class _Known:
    """Results by level, valid for one start of the machine, kernel, user, interpreter and version of this code."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._valid = _fingerprint()

    def tool(self, level: Level) -> str | None:
        """The tool of *level*; None if the level does not isolate."""
        kept = self._read(level)
        if kept is not None:
            return kept or None
        from vetcourse.student import selftest

        result = selftest.run(level)
        tool = result.tool if result.passed else None
        self.keep(level, tool)
        return tool

    def keep(self, level: Level, tool: str | None) -> None:
        part = f"{self._path(level)}.{os.getpid()}"
        try:
            os.makedirs(self._folder, exist_ok=True)  # noqa: PTH103
            with open(part, "w", encoding="utf-8", newline="\n") as file:
                file.write(f"{self._valid}\n{tool or ''}\n")
            os.replace(part, self._path(level))  # noqa: PTH105
        except OSError:
            return

    def _read(self, level: Level) -> str | None:
        try:
            with open(self._path(level), encoding="utf-8") as file:
                valid, tool = file.read().split("\n")[:2]
        except (OSError, ValueError):
            return None
        return tool if valid == self._valid else None

    def _path(self, level: Level) -> str:
        return f"{self._folder}/sandbox-{level.value}"


def _fingerprint() -> str:
    try:
        with open(BOOT, encoding="ascii") as file:
            boot = file.read().strip()
    except OSError:
        boot = ""
    found = bwrap.find()
    files = [f"{FAR}/{name}" for name in DECIDING] + ([found] if found else [])
    times = [str(os.stat(path).st_mtime_ns) for path in files]
    user = str(os.geteuid()) if hasattr(os, "geteuid") else ""
    return "|".join((boot, _kernel(), user, python(), os.environ.get("TMPDIR", ""), found or "", *times))


def _kernel() -> str:
    return f"{os.uname().sysname} {os.uname().release}" if hasattr(os, "uname") else sys.platform


def _isolation(level: Level, tool: str) -> Isolation:
    return Isolation(level=level.value, tool=tool, kernel=_kernel())
