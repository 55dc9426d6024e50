"""Start a far side at a level, with its working folder."""

# ruff: noqa: PTH100, PTH116, PTH120
from __future__ import annotations

import math
import os
from collections.abc import Sequence

from vetcourse.model import InputFile, Limits
from vetcourse.student.link import Link
from vetcourse.student.process import FLAGS, Process, environment, python
from vetcourse.student.process import start as start_process
from vetcourse.student.sandbox.level import Level
from vetcourse.student.scratch import Scratch

__all__ = ["Place", "start"]

FAR = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BOOT = "import sys; sys.path.insert(0, sys.argv[1]); import child; child.main()"
MODULES = ("child", "wire", "confine")


class Place:
    """A started far side, its working folder, and how it shall confine itself."""

    def __init__(self, process: Process, scratch: Scratch, prepare: dict[str, object]) -> None:
        self._process = process
        self.link = Link(process)
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
    compile_far_side()
    scratch = Scratch(temporary(), files)
    try:
        process = start_process([python(), *FLAGS, "-c", BOOT, FAR], environment())
    except BaseException:
        scratch.remove()
        raise
    return Place(process, scratch, {"folder": scratch.path} | caps(level, limits))


def caps(level: Level, limits: Limits) -> dict[str, object]:
    """What the far side shall take on before the student's first line."""
    if level is Level.NONE:
        return {}
    return {"memory": limits.memory_mb << 20, "cpu": math.ceil(limits.load + limits.total) + 1}


def temporary() -> str:
    """The folder for temporary files."""
    return os.environ.get("TMPDIR") or os.environ.get("TEMP") or "/tmp"


def compile_far_side() -> None:
    """See to it that the far side's modules lie there compiled: it never writes a cache itself."""
    import sys

    for name in MODULES:
        source = f"{FAR}/{name}.py"
        compiled = f"{FAR}/__pycache__/{name}.{sys.implementation.cache_tag}.pyc"
        try:
            if os.stat(compiled).st_mtime >= os.stat(source).st_mtime:
                continue
        except OSError:
            pass
        import py_compile

        try:
            py_compile.compile(source, cfile=compiled)
        except OSError:
            return
