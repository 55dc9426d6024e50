"""Frames over pipes, with deadlines by our own clock: the near end of the wire."""

from __future__ import annotations

import os
import time

from vetcourse.student import wire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Pipes(Protocol):
        """Our ends of the three pipes to a far side; nothing here waits but ``wait``."""

        def write(self, data: bytes) -> None:
            """Begin to hand over *data*."""
            ...

        def wait(self, seconds: float) -> None:
            """Wait until something has come, at most *seconds*."""
            ...

        def replies(self) -> bytes | None:
            """What has come since; None once the far side has closed this pipe."""
            ...

        def prints(self) -> bytes:
            """What was printed since."""
            ...

        def settle(self) -> None:
            """See to it that what was printed before the last reply is there."""
            ...


__all__ = ["Link", "LinkError"]

KEPT = 64 * 1024
MOST = 8 * 1024 * 1024


class LinkError(Exception):
    """The conversation is over; the text is ``timeout``, ``crash``, ``protocol`` or ``output_limit``."""


class Link:
    """One request at a time, each with a fresh number that its replies must carry."""

    def __init__(self, pipes: Pipes) -> None:
        self._pipes = pipes
        self._number = b""
        self._in = bytearray()
        self._printed = bytearray()
        self._printed_size = 0

    def send(self, body: bytes, *, fresh: bool = True) -> None:
        """Begin to hand over a request; *fresh* draws a new number."""
        if fresh:
            # Nobody asked, so whatever is there was not an answer.
            self._read()
            if self._in:
                raise LinkError("protocol")
            self._number = os.urandom(wire.NONCE)
        size = len(body) + wire.NONCE
        self._pipes.write(size.to_bytes(wire.HEADER, "big") + self._number + body)

    def receive(self, seconds: float, *, more: bool = False) -> bytes:
        """Wait for the reply to the request, at most *seconds*; only where *more* follows may more be there."""
        deadline = time.monotonic() + seconds
        while True:
            left = deadline - time.monotonic()
            self._read()
            body = self._frame(more)
            if not self._keep_prints():
                raise LinkError("output_limit")
            if body is not None:
                return body
            if left <= 0:
                raise LinkError("timeout")
            self._pipes.wait(left)

    def printed(self) -> str:
        """What was printed since the last question, the beginning of it."""
        self._pipes.settle()
        self._keep_prints()
        text = self._printed.decode("utf-8", "replace")
        self._printed.clear()
        return text

    def _read(self) -> None:
        data = self._pipes.replies()
        if data is None:
            self._keep_prints()
            raise LinkError("crash")
        self._in += data

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

    def _keep_prints(self) -> bool:
        """Keep the beginning of what was printed; False once it is too much."""
        while self._printed_size <= MOST and (data := self._pipes.prints()):
            self._printed += data[: KEPT - len(self._printed)]
            self._printed_size += len(data)
        return self._printed_size <= MOST
