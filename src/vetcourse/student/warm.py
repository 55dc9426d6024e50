"""The near side of the warm far side: one isolated interpreter that forks a process for each submission."""

from __future__ import annotations

import atexit
import os
import select
import signal
import socket
from collections.abc import Mapping, Sequence

from vetcourse.model import InputFile, Limits
from vetcourse.student import wire
from vetcourse.student.intake import Source
from vetcourse.student.link import Link
from vetcourse.student.pipes import PollPipes
from vetcourse.student.process import describe, environment, spawn
from vetcourse.student.sandbox import Level
from vetcourse.student.sandbox.place import boot, caps, lock, nobody, temporary
from vetcourse.student.scratch import Scratch
from vetcourse.student.session import FarSideError, Session

__all__ = ["Zygote", "warmable"]

PATIENCE = 10.0


def warmable(level: Level) -> bool:
    """Whether submissions can be forked at *level*."""
    return hasattr(os, "posix_spawn") and level not in (Level.SEATBELT, Level.NONE)


class Zygote:
    """Opens sessions at *level*, one at a time; a context manager.

    A zygote that does not answer is ended with all its processes, and the next session starts a new one.
    """

    def __init__(self, level: Level) -> None:
        self._level = level
        self._control: socket.socket | None = None
        self._pid = 0
        self._busy = False
        self._shared = nobody(level) is not None
        self._root = Scratch(temporary(), shared=self._shared)
        atexit.register(self.close)

    def __enter__(self) -> Zygote:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def open_session(self, source: Source, *, limits: Limits, files: Sequence[InputFile] = ()) -> Session:
        """Fork a far side for *source*; as :func:`vetcourse.student.session.open_session`, but warm."""
        if self._busy:
            raise RuntimeError("one session at a time")
        scratch = Scratch(self._root.path, files, shared=self._shared)
        try:
            fork = self._fork()
        except BaseException:
            scratch.remove()
            raise
        self._busy = True
        inside = f"/box/{scratch.name}" if self._level is Level.BWRAP else scratch.path
        prepare = {"folder": inside} | caps(self._level, limits, inside)
        return Session(source, limits, WarmPlace(fork, scratch, prepare))

    def close(self) -> None:
        """End the zygote and whatever it has forked."""
        atexit.unregister(self.close)
        self._stop()
        self._root.remove()

    def finish(self) -> int:
        """End the submission's process and return its status."""
        self._busy = False
        try:
            if self._control is None:
                return 0
            self._control.send(b"K")
            return int.from_bytes(self._answer(), "little")
        except OSError:
            self._stop()
            return 0

    def _fork(self) -> Fork:
        for attempt in (1, 2):
            try:
                return self._try_fork()
            except OSError as error:
                self._stop()
                if attempt == 2:
                    raise FarSideError(f"the process for student code did not start: {error}") from error
        raise AssertionError("unreachable")

    def _try_fork(self) -> Fork:
        control = self._control or self._start()
        requests_in, requests = os.pipe()
        replies, replies_out = os.pipe()
        prints, prints_out = os.pipe()
        theirs = [requests_in, replies_out, prints_out]
        try:
            socket.send_fds(control, [b"F"], theirs)
            self._answer()
        except OSError:
            for descriptor in (requests, replies, prints):
                os.close(descriptor)
            raise
        finally:
            for descriptor in theirs:
                os.close(descriptor)
        return Fork(self, requests, replies, prints)

    def _start(self) -> socket.socket:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        nowhere = os.open(os.devnull, os.O_RDWR)
        try:
            command = boot(self._level, self._root.path, "zygote")
            self._pid = spawn(command, environment(), (theirs.fileno(), nowhere, nowhere))
        except BaseException:
            ours.close()
            raise
        finally:
            os.close(nowhere)
            theirs.close()
        self._control = ours
        alone = self._level is Level.LANDLOCK
        ours.send(wire.encode({"lock": lock(self._level, self._root.path) if alone else None}, wire.REQUEST))
        self._answer()
        return ours

    def _answer(self) -> bytes:
        control = self._control
        assert control is not None
        poll = select.poll()
        poll.register(control, select.POLLIN)
        if not poll.poll(PATIENCE * 1000):
            raise TimeoutError("the zygote does not answer")
        answer = control.recv(16)
        if not answer:
            raise ConnectionResetError("the zygote is gone")
        return answer

    def _stop(self) -> None:
        if self._control is None:
            return
        self._control.close()
        self._control = None
        for kill in (os.killpg, os.kill):
            try:
                kill(self._pid, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):
                continue
        os.waitpid(self._pid, 0)


class Fork:
    """One forked submission: our ends of its pipes."""

    def __init__(self, zygote: Zygote, requests: int, replies: int, prints: int) -> None:
        self._zygote = zygote
        self.pipes = PollPipes(requests, replies, prints)
        self._status: int | None = None

    def kill(self) -> str:
        """End it; the name of the signal it had died of, if any."""
        if self._status is None:
            self._status = self._zygote.finish()
            self.pipes.close()
        return describe(self._status)


class WarmPlace:
    """A forked far side with its working folder; see :class:`vetcourse.student.sandbox.place.Place`."""

    def __init__(self, fork: Fork, scratch: Scratch, prepare: Mapping[str, object]) -> None:
        self._fork = fork
        self.link = Link(fork.pipes)
        self.scratch = scratch
        self.prepare = prepare

    def end(self, grace: float = 0.0) -> str:
        """End it; nothing is gained by waiting."""
        try:
            return self._fork.kill()
        finally:
            self.scratch.remove()
