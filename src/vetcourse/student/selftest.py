"""Try to break out of a level, live: only a level from which every attempt fails may be used."""

# ruff: noqa: PTH103, PTH123
from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Mapping

from vetcourse.checks import StudentFailure
from vetcourse.model import InputFile, Limits
from vetcourse.records import Record
from vetcourse.student.intake import Source
from vetcourse.student.sandbox import bwrap, seccomp
from vetcourse.student.sandbox.level import Level
from vetcourse.student.sandbox.place import temporary
from vetcourse.student.scratch import Scratch
from vetcourse.student.session import FarSideError, Session, open_session

__all__ = ["SelfTestResult", "run", "run_all"]

# Each function is handed what to attack and tells whether the attack was held off.
ATTACKS = """
import os, resource, socket

def held(attack):
    try:
        attack()
    except OSError:
        return True
    return False

def read(path, port, pid):
    return held(lambda: open(path).read())

def write(path, port, pid):
    return (
        held(lambda: open(path, "a").write("x"))
        and held(lambda: os.chmod(path, 0o777))
        and held(lambda: open("left", "w").write("x"))
    )

def connect(path, port, pid):
    return held(lambda: socket.create_connection(("127.0.0.1", port), 2))

def fork(path, port, pid):
    return held(lambda: os.fork() or os._exit(0))

def kill(path, port, pid):
    # In a name space of processes the number may be our own.
    return os.getpid() == pid or (
        held(lambda: os.kill(pid, 0)) and held(lambda: resource.prlimit(pid, resource.RLIMIT_NOFILE))
    )

def proc(path, port, pid):
    return os.getpid() == pid or held(lambda: open(f"/proc/{pid}/environ", "rb").read())
"""
NAMES = ("read", "write", "connect", "fork", "kill", "proc")
PATIENT = Limits(load=20, call=20, total=60)
VERSION, RULESET = 1, 444


class SelfTestResult(Record):
    """What became of the attempts at one level.

    ``held`` tells for each attempt whether it failed, as it should.  ``reason`` is what the system said if the level
    did not start; ``tool`` is the isolating tool and its version; ``advice`` is a key of the area ``sandbox``.
    """

    level: Level
    held: Mapping[str, bool] = {}
    reason: str = ""
    tool: str = ""
    advice: str = ""

    @property
    def passed(self) -> bool:
        """Whether unknown code may run at this level."""
        return len(self.held) == len(NAMES) and all(self.held.values())


def run_all() -> tuple[SelfTestResult, ...]:
    """Try every level that means to isolate, strongest first, and ``limits`` for comparison."""
    return tuple(run(level) for level in Level if level is not Level.NONE and _belongs_here(level))


def run(level: Level) -> SelfTestResult:
    """Try one level with real attacks on a real file, port and process: our own."""
    tool = _tool(level)
    if tool is None:
        return SelfTestResult(level=level, reason="not available", advice=_advice(level))
    parent = temporary()
    os.makedirs(parent, exist_ok=True)
    secret = Scratch(parent, [InputFile(name="secret", content=b"secret")], shared=True)
    try:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            held = _attempts(level, f"{secret.path}/secret", listener.getsockname()[1])
        with open(f"{secret.path}/secret", "rb") as file:
            held["write"] = held["write"] and file.read() == b"secret"
    except (FarSideError, StudentFailure, OSError) as error:
        reason = error.key if isinstance(error, StudentFailure) else str(error)
        return SelfTestResult(level=level, reason=reason, tool=tool, advice=_advice(level))
    finally:
        secret.remove()
    passed = all(held.values())
    return SelfTestResult(level=level, held=held, tool=tool, advice="" if passed else _advice(level))


def _attempts(level: Level, path: str, port: int) -> dict[str, bool]:
    source = Source(slug="attacks", text=ATTACKS, filename="attacks.py", content=ATTACKS.encode())
    with open_session(source, limits=PATIENT, level=level) as session:
        return {name: _attempt(session, name, path, port) for name in NAMES}


def _attempt(session: Session, name: str, path: str, port: int) -> bool:
    return session.call(name, (path, port, os.getpid()), {}).value is True


def _belongs_here(level: Level) -> bool:
    return (level is not Level.SEATBELT) if sys.platform == "linux" else level in (Level.SEATBELT, Level.LIMITS)


def _tool(level: Level) -> str | None:
    """The isolating tool with its version; None where there is none."""
    if level is Level.BWRAP:
        return _bubblewrap()
    if level is Level.LANDLOCK:
        return _landlock()
    if level is Level.SEATBELT:
        return "sandbox-exec" if sys.platform == "darwin" else None
    return ""


def _bubblewrap() -> str | None:
    path = bwrap.find()
    if path is None:
        return None
    done = subprocess.run([path, "--version"], capture_output=True, text=True, check=False)
    return done.stdout.strip() or None


def _landlock() -> str | None:
    if sys.platform != "linux" or not seccomp.supported():
        return None
    import ctypes

    version = ctypes.CDLL(None).syscall(RULESET, None, 0, VERSION)
    return f"Landlock {version}" if version > 0 else None


def _advice(level: Level) -> str:
    if level is Level.BWRAP:
        return "sandbox.install_bwrap" if bwrap.find() is None else "sandbox.allow_user_namespaces"
    return "sandbox.newer_kernel" if level is Level.LANDLOCK else ""
