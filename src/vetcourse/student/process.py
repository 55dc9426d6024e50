"""Start a program with three pipes, nothing else inherited, in a session of its own; and end it."""

# ruff: noqa: PTH208
from __future__ import annotations

import os
import signal
import sys
import time

__all__ = ["FLAGS", "Process", "describe", "environment", "python", "spawn", "start"]

FLAGS = ("-s", "-S", "-P", "-B", "-X", "utf8")


class Process:
    """A running program and our ends of its pipes."""

    def __init__(self, pid: int, requests: int, replies: int, prints: int) -> None:
        from vetcourse.student.pipes import PollPipes  # Windows has no such thing

        self.pid = pid
        self.pipes = PollPipes(requests, replies, prints)
        self._ended = False
        self._status = 0

    def kill(self, grace: float = 0.0) -> str:
        """End the program and everything in its group, after *grace* seconds in which it may end by itself.

        Returns the name of the signal it died of, or the empty string; good for a message, not for a verdict.
        """
        if not self._ended:
            self._ended = True
            self._wait(grace)
            for kill in (os.killpg, os.kill):
                try:
                    kill(self.pid, signal.SIGKILL)
                except (ProcessLookupError, PermissionError):
                    continue
            self._status = os.waitpid(self.pid, 0)[1]
            self.pipes.close()
        return describe(self._status)

    def _wait(self, grace: float) -> None:
        deadline = time.monotonic() + (grace if hasattr(os, "waitid") else 0)
        while time.monotonic() < deadline:
            # WNOWAIT leaves the process number taken, so the group can still be ended safely.
            if os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
                return
            time.sleep(0.002)


def describe(status: int) -> str:
    """The name of the signal that a wait status tells of, or the empty string."""
    code = os.waitstatus_to_exitcode(status)
    number = -code if code < 0 else code - 128
    if number <= 0:
        return ""
    try:
        return signal.Signals(number).name
    except ValueError:
        return ""


def python() -> str:
    """The interpreter itself, not the one of a virtual environment."""
    return os.path.realpath(getattr(sys, "_base_executable", sys.executable))


def environment() -> dict[str, str]:
    """A clean environment in which sets and hashes keep their order from run to run."""
    # A Windows program does not start without its system's folder, nor an odd interpreter without its library.
    needed = {name: os.environ[name] for name in ("SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ}
    return needed | {
        "PATH": "/usr/bin:/bin",
        "LC_ALL": "C.UTF-8",
        "HOME": "/nonexistent",
        "PYTHONHASHSEED": "0",
    }


def start(command: list[str], env: dict[str, str]) -> Process:
    """Start *command*; its descriptors 0, 1 and 2 are pipes to us."""
    requests_in, requests = os.pipe()
    replies, replies_out = os.pipe()
    prints, prints_out = os.pipe()
    theirs = (requests_in, replies_out, prints_out)
    try:
        pid = spawn(command, env, theirs)
    except BaseException:
        for descriptor in (requests, replies, prints):
            os.close(descriptor)
        raise
    finally:
        for descriptor in theirs:
            os.close(descriptor)
    return Process(pid, requests, replies, prints)


def spawn(command: list[str], env: dict[str, str], descriptors: tuple[int, int, int]) -> int:
    """Start *command* in a session of its own with these as its descriptors 0, 1 and 2, and no others."""
    actions: list[tuple[int, ...]] = [(os.POSIX_SPAWN_DUP2, ours, number) for number, ours in enumerate(descriptors)]
    actions += [(os.POSIX_SPAWN_CLOSE, descriptor) for descriptor in inherited()]
    try:
        return os.posix_spawn(command[0], command, env, file_actions=actions, setsid=True)
    except NotImplementedError:
        return os.posix_spawn(command[0], command, env, file_actions=actions, setpgroup=0)


def inherited() -> list[int]:
    """Descriptors that a child would get: those of our own parent; Python's own are closed on exec."""
    found = []
    for name in os.listdir("/dev/fd"):
        try:
            if int(name) > 2 and os.get_inheritable(int(name)):
                found.append(int(name))
        except OSError:
            continue
    return found
