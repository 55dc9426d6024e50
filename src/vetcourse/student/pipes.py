"""Our ends of the pipes to a far side, where the system can wait for several at once."""

from __future__ import annotations

import os
import select

__all__ = ["PollPipes"]

CHUNK = 64 * 1024
ENDED = select.POLLHUP | select.POLLERR | select.POLLNVAL


class PollPipes:
    """Three descriptors, none of which ever blocks us."""

    def __init__(self, requests: int, replies: int, prints: int) -> None:
        self._requests = requests
        self._replies = replies
        self._prints = prints
        self._out = memoryview(b"")
        self._poll = select.poll()
        for descriptor in (requests, replies, prints):
            os.set_blocking(descriptor, False)
        self._poll.register(replies, select.POLLIN)
        self._poll.register(prints, select.POLLIN)

    def write(self, data: bytes) -> None:
        """Begin to hand over *data*."""
        self._out = memoryview(data)
        self._write()

    def wait(self, seconds: float) -> None:
        """Wait until something has come, at most *seconds*."""
        for descriptor, event in self._poll.poll(seconds * 1000 + 1):
            if descriptor == self._requests:
                self._write()
            elif descriptor == self._prints and event & ENDED and not event & select.POLLIN:
                self._poll.unregister(descriptor)

    def replies(self) -> bytes | None:
        """What has come since; None once the far side has closed this pipe."""
        try:
            return os.read(self._replies, CHUNK) or None
        except BlockingIOError:
            return b""

    def prints(self) -> bytes:
        """What was printed since."""
        try:
            return os.read(self._prints, CHUNK)
        except BlockingIOError:
            return b""

    def settle(self) -> None:
        """Nothing to do: what was printed before a reply is in its pipe when the reply is."""

    def close(self) -> None:
        """Close our ends."""
        for descriptor in (self._requests, self._replies, self._prints):
            os.close(descriptor)

    def _write(self) -> None:
        waiting = bool(self._out)
        try:
            self._out = self._out[os.write(self._requests, self._out) :]
        except BlockingIOError:
            pass
        except OSError:
            # It no longer listens; whether it still has something to say is seen at the other pipe.
            self._out = self._out[:0]
        if self._out:
            self._poll.register(self._requests, select.POLLOUT)
        elif waiting:
            self._forget_requests()

    def _forget_requests(self) -> None:
        try:
            self._poll.unregister(self._requests)
        except KeyError:
            return
