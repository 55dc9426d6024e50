"""Frames over pipes, with deadlines by our own clock: the near end of the wire."""

from __future__ import annotations

import os
import select
import time

from vetcourse.student import wire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Far(Protocol):
        """What runs on the other end."""

        requests: int
        replies: int
        prints: int


__all__ = ["Link", "LinkError"]

KEPT = 64 * 1024
MOST = 8 * 1024 * 1024
CHUNK = 64 * 1024
ENDED = select.POLLHUP | select.POLLERR | select.POLLNVAL


class LinkError(Exception):
    """The conversation is over; the text is ``timeout``, ``crash``, ``protocol`` or ``output_limit``."""


class Link:
    """One request at a time, each with a fresh number that its replies must carry."""

    def __init__(self, far: Far) -> None:
        self._far = far
        self._number = b""
        self._out = memoryview(b"")
        self._in = bytearray()
        self._printed = bytearray()
        self._printed_size = 0
        self._poll = select.poll()
        for descriptor in (far.requests, far.replies, far.prints):
            os.set_blocking(descriptor, False)
        self._poll.register(far.replies, select.POLLIN)
        self._poll.register(far.prints, select.POLLIN)

    def send(self, body: bytes, *, fresh: bool = True) -> None:
        """Begin to hand over a request; *fresh* draws a new number."""
        if fresh:
            self._refuse_stray_bytes()
            self._number = os.urandom(wire.NONCE)
        size = len(body) + wire.NONCE
        self._out = memoryview(size.to_bytes(wire.HEADER, "big") + self._number + body)
        self._write()

    def receive(self, seconds: float, *, more: bool = False) -> bytes:
        """Wait for the reply to the request, at most *seconds*; only where *more* follows may more be there."""
        deadline = time.monotonic() + seconds
        late = False
        while True:
            body = self._frame(more)
            if body is not None:
                self._read_prints()
                return body
            left = deadline - time.monotonic()
            if left > 0:
                self._wait(left)
            elif late or not self._read_reply():
                raise LinkError("timeout")
            else:
                late = True  # It was there in time, while we were busy.

    def printed(self) -> str:
        """What was printed since the last question, the beginning of it."""
        text = self._printed.decode("utf-8", "replace")
        self._printed.clear()
        return text

    def _wait(self, seconds: float) -> None:
        for descriptor, event in self._poll.poll(seconds * 1000 + 1):
            if descriptor == self._far.requests:
                self._write()
            elif descriptor == self._far.prints:
                self._read_prints(once=True)
                if event & ENDED and not event & select.POLLIN:
                    self._poll.unregister(descriptor)
            else:
                self._read_reply()

    def _write(self) -> None:
        try:
            self._out = self._out[os.write(self._far.requests, self._out) :]
        except BlockingIOError:
            pass
        except OSError:
            # It no longer listens; whether it still has something to say is seen at the other pipe.
            self._out = self._out[:0]
        if self._out:
            self._poll.register(self._far.requests, select.POLLOUT)
        else:
            self._forget_requests()

    def _forget_requests(self) -> None:
        try:
            self._poll.unregister(self._far.requests)
        except KeyError:
            return

    def _read_reply(self) -> bool:
        try:
            data = os.read(self._far.replies, CHUNK)
        except BlockingIOError:
            return False
        if not data:
            self._read_prints()
            raise LinkError("crash")
        self._in += data
        return True

    def _frame(self, more: bool) -> bytes | None:
        if len(self._in) < wire.HEADER:
            return None
        size = int.from_bytes(self._in[: wire.HEADER], "big")
        if not wire.NONCE < size <= wire.REPLY.size + wire.NONCE:
            raise LinkError("protocol")
        end = wire.HEADER + size
        if len(self._in) < end:
            return None
        number, body = self._in[wire.HEADER :][: wire.NONCE], bytes(self._in[wire.HEADER + wire.NONCE : end])
        del self._in[:end]
        if number != self._number or (self._in and not more):
            raise LinkError("protocol")
        return body

    def _refuse_stray_bytes(self) -> None:
        """Nobody asked, so whatever is there was not an answer."""
        try:
            if self._in or os.read(self._far.replies, 1):
                raise LinkError("protocol")
        except BlockingIOError:
            return
        raise LinkError("crash")

    def _read_prints(self, *, once: bool = False) -> None:
        for _ in range(1 if once else MOST // CHUNK):
            try:
                data = os.read(self._far.prints, CHUNK)
            except BlockingIOError:
                return
            if not data:
                return
            self._printed += data[: KEPT - len(self._printed)]
            self._printed_size += len(data)
            if self._printed_size > MOST:
                raise LinkError("output_limit")
