"""Run a program of the tests as an ordinary user: where we are root, as a user of its own.

Isolation is promised to ordinary users, and root would hide a missing lock (or break a machine).  What that user
needs is copied to a folder that it can read; its interpreter is ours if it may run it, else the system's.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
NEEDS = "import ctypes, json, platform, resource, socket, sys; assert sys.version_info >= (3, 11)"
USERS = iter(range(61_000 + os.getpid() % 1000 * 4, 65_000))


def run(arguments: list[str], folder: Path, *, seconds: float) -> subprocess.CompletedProcess[str]:
    """Run a program of this folder with arguments; *folder* must be reachable for all and is given to the user."""
    user = next(USERS) if os.geteuid() == 0 else None
    source, attacks = ROOT / "src", Path(__file__).resolve().parent
    if user is not None:
        source, attacks = folder / "src", folder / "attacks"
        shutil.copytree(ROOT / "src" / "vetcourse", source / "vetcourse", ignore=shutil.ignore_patterns("publish"))
        shutil.copytree(Path(__file__).resolve().parent, attacks)
        folder.chmod(0o755)
        os.chown(folder, user, user)
    command = [interpreter(), "-s", str(attacks / arguments[0]), *arguments[1:]]
    env = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "PYTHONPATH": str(source), "HOME": str(folder)}
    return subprocess.run(
        command,
        cwd=folder,
        env=env,
        user=user,
        group=user,
        extra_groups=None if user is None else [],
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )


@cache
def interpreter() -> str:
    """An interpreter that an ordinary user of this machine can run."""
    own = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
    if os.geteuid() != 0:
        return own
    for path in (own, "/usr/bin/python3", "/usr/local/bin/python3"):
        try:
            tried = subprocess.run([path, "-c", NEEDS], user=65534, group=65534, cwd="/", check=False)
        except OSError:
            continue
        if tried.returncode == 0:
            return path
    raise RuntimeError("no interpreter that an ordinary user can run: install python3")
