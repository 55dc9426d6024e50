"""Our ends of the pipes to a far side where the system cannot wait for several at once: one thread for each."""

from __future__ import annotations

import os
import threading
from collections import deque

__all__ = ["ThreadPipes"]

CHUNK = 64 * 1024
SETTLE = 0.005
WAITING = 4  # chunks that a reader fetches before somebody takes them


class ThreadPipes:
    """Three blocking descriptors; the threads end with the far side."""

    def __init__(self, requests: int, replies: int, prints: int) -> None:
        self._ends = (requests, replies, prints)
        self._changed = threading.Condition()
        self._out: deque[bytes] = deque()
        self._replies: deque[bytes] = deque()
        self._prints: deque[bytes] = deque()
        self._ended = False
        self._closed = False
        self._threads = [
            threading.Thread(target=self._write, args=(requests,), daemon=True),
            threading.Thread(target=self._read, args=(replies, self._replies), daemon=True),
            threading.Thread(target=self._read, args=(prints, self._prints), daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def write(self, data: bytes) -> None:
        """Begin to hand over *data*."""
        with self._changed:
            self._out.append(data)
            self._changed.notify_all()

    def wait(self, seconds: float) -> None:
        """Wait until something has come, at most *seconds*."""
        with self._changed:
            self._changed.wait_for(lambda: self._replies or self._prints or self._ended, seconds)

    def replies(self) -> bytes | None:
        """What has come since; None once the far side has closed this pipe."""
        with self._changed:
            if not self._replies:
                return None if self._ended else b""
            self._changed.notify_all()
            return self._replies.popleft()

    def prints(self) -> bytes:
        """What was printed since."""
        with self._changed:
            self._changed.notify_all()
            return self._prints.popleft() if self._prints else b""

    def settle(self) -> None:
        """Give what was printed before the last reply time to arrive: it comes by another thread."""
        with self._changed:
            self._changed.wait_for(lambda: self._prints or self._ended, SETTLE)

    def close(self) -> None:
        """Close our ends; the far side has been ended before."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        for thread in self._threads:
            thread.join(1)
        for descriptor in self._ends:
            os.close(descriptor)

    def _write(self, descriptor: int) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._out or self._closed)
                if self._closed:
                    return
                data = memoryview(self._out.popleft())
            try:
                while data:
                    data = data[os.write(descriptor, data) :]
            except OSError:
                return

    def _read(self, descriptor: int, into: deque[bytes]) -> None:
        while True:
            try:
                data = os.read(descriptor, CHUNK)
            except OSError:
                data = b""
            with self._changed:
                if data:
                    into.append(data)
                elif into is self._replies:
                    self._ended = True
                self._changed.notify_all()
                if not data:
                    return
                self._changed.wait_for(lambda: len(into) < WAITING or self._closed)
