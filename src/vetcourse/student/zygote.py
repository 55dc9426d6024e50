"""The warm far side: a loaded interpreter that forks one process for each submission.

It never runs student code itself.  Descriptor 0 is a socket to the near side.  The first message says how the zygote
confines itself; then ``F`` with three descriptors asks for a fork that serves on them, and is answered when it runs;
``K`` ends that fork and is answered with its status.  The fork has none of the zygote's descriptors, a session of
its own, and confines itself like a fresh far side.
"""

from __future__ import annotations

import _socket
import gc
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os as system
    from typing import Any

    from vetcourse.student import child, wire
else:
    import posix as system

    import child
    import wire

CONTROL = 0
KILL = 9
DESCRIPTORS = 3
SIZE = 1 << 20


def main() -> None:
    """Serve the near side until it is gone."""
    lock = preload()
    control = _socket.socket(_socket.AF_UNIX, _socket.SOCK_SEQPACKET, 0, fileno=CONTROL)
    settings: Any = wire.decode(control.recv(SIZE), wire.REQUEST)
    if settings["lock"] is not None:
        lock.enter(**settings["lock"])
    gc.collect()
    gc.freeze()
    control.send(b"R")
    submission = 0
    while True:
        message, extra, _, _ = control.recvmsg(1, _socket.CMSG_SPACE(4 * DESCRIPTORS))
        if message == b"F":
            submission = fork(descriptors(extra))
            control.send(b"F")
        elif message == b"K":
            control.send(end(submission).to_bytes(4, "little"))
        else:
            system._exit(0)


def preload() -> Any:
    """Load what every fork would load, and return the lock."""
    import resource  # noqa: F401

    import confine  # type: ignore[import-not-found]  # noqa: F401
    import lock  # type: ignore[import-not-found]

    return lock


def descriptors(extra: list[tuple[int, int, bytes]]) -> list[int]:
    """The descriptors that came with a message."""
    data = extra[0][2]
    return [int.from_bytes(data[at : at + 4], sys.byteorder) for at in range(0, len(data), 4)]


def fork(ends: list[int]) -> int:
    """Start a process that serves a submission on these descriptors."""
    pid = system.fork()
    if pid == 0:
        try:
            system.setsid()
            for number, descriptor in enumerate(ends):
                system.dup2(descriptor, number)
            system.closerange(DESCRIPTORS, 256)
            child.main()
        finally:
            system._exit(1)
    for descriptor in ends:
        system.close(descriptor)
    return pid


def end(pid: int) -> int:
    """End a process that has not been waited for, so its number is still its own."""
    system.kill(pid, KILL)
    return system.waitpid(pid, 0)[1]
