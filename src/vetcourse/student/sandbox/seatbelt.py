"""The command line of macOS's ``sandbox-exec``.  Written from its documentation and not tried on a Mac."""

from __future__ import annotations

from vetcourse.student.process import python
from vetcourse.student.sandbox.readable import readable

__all__ = ["command"]

PROFILE = """(version 1)
(deny default)
(allow process-exec (literal {python}))
(allow sysctl-read)
(allow file-read-metadata)
(allow file-read* {paths})
(allow file-read* file-write-data (literal "/dev/null") (literal "/dev/zero") (literal "/dev/urandom"))
"""


def command(box: str, far: str) -> list[str]:
    """What to put before the interpreter: no network, no fork, reading only what a bare interpreter needs."""
    seen = readable()
    paths = ("/usr/lib", "/System", *seen.folders, *seen.files, box, far)
    rules = " ".join(f"(subpath {_quoted(path)})" for path in paths)
    profile = PROFILE.format(python=_quoted(python()), paths=rules)
    return ["/usr/bin/sandbox-exec", "-p", profile]


def _quoted(path: str) -> str:
    return '"' + path.replace("\\", "\\\\").replace('"', '\\"') + '"'
