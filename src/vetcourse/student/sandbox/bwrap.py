"""The command line of bubblewrap: name spaces, and a root in which only the interpreter exists."""

# ruff: noqa: PTH115
from __future__ import annotations

import os
from functools import cache

from vetcourse.student.process import environment, python
from vetcourse.student.sandbox.readable import DEVICES, readable

__all__ = ["BOX", "FAR", "command", "find"]

BOX = "/box"
FAR = "/vc"
LINKS = ("/lib", "/lib64", "/bin")


@cache
def find() -> str | None:
    """The path of bubblewrap, if it is installed."""
    for folder in os.environ.get("PATH", "/usr/bin:/bin").split(os.pathsep):
        path = f"{folder}/bwrap"
        if folder and os.access(path, os.X_OK):
            return path
    return None


def command(box: str, far: str) -> list[str]:
    """What to put before the interpreter; *box* is the working folder, *far* holds the far side's modules.

    There is no /proc, no /etc beyond two files, and no /dev/shm; no file system is writable.
    """
    return [find() or "bwrap", *_fixed(), "--ro-bind", far, FAR, "--ro-bind", box, BOX, "--remount-ro", "/", "--"]


@cache
def _fixed() -> tuple[str, ...]:
    seen = readable()
    words = "--unshare-user --unshare-all --disable-userns --uid 65534 --gid 65534 --hostname box --die-with-parent"
    arguments = [*words.split(), "--new-session", "--cap-drop", "ALL", "--clearenv", "--chdir", BOX]
    for path in (*seen.folders, *seen.files, python()):
        arguments += ["--ro-bind", path, path]
    for path in filter(os.path.islink, LINKS):
        arguments += ["--symlink", os.readlink(path), path]
    for path in DEVICES:
        arguments += ["--dev-bind", path, path]
    for name, value in environment().items():
        arguments += ["--setenv", name, value]
    return tuple(arguments)
