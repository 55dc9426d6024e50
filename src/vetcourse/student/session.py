"""The near side of one submission: calls go out, plain values or failures come back."""

from __future__ import annotations

import time

from vetcourse.checks import CheckFailure, StudentFailure
from vetcourse.model import InputFile, InputFolder, Limits
from vetcourse.records import Record
from vetcourse.student import failures, wire
from vetcourse.student.link import Link, LinkError
from vetcourse.student.sandbox import Level, start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Protocol

    from vetcourse.student.intake import Source
    from vetcourse.student.scratch import Scratch

    class Place(Protocol):
        """A started far side and its working folder."""

        link: Link
        scratch: Scratch
        prepare: Mapping[str, object]

        def end(self, grace: float = 0.0) -> str:
            """End it; the name of the signal that it had died of, if any."""
            ...


__all__ = ["Answer", "FarSideError", "Session", "open_session"]

CALLBACKS = 10_000
NAMES = 500  # public names that the far side tells of
GRACE = 0.2  # a crash is seen before the process is gone
START = 30.0  # an interpreter starts in milliseconds; a machine may be busy


class FarSideError(RuntimeError):
    """The process for student code did not start: our fault, not the student's."""


class Answer(Record):
    """What one call gave: a plain value, what was printed, and whether the call changed its arguments."""

    value: object
    stdout: str = ""
    mutated: bool = False


def open_session(source: Source, *, limits: Limits, level: Level, files: Sequence[InputFile] = ()) -> Session:
    """Start a fresh far side for *source*; *files* lie in its working folder.  Loading goes on in the background."""
    return Session(source, limits, start(level, limits, files))


class Session:
    """The conversation with one submission; a host of :mod:`vetcourse.grading`."""

    def __init__(self, source: Source, limits: Limits, place: Place) -> None:
        self._limits = limits
        self._place = place
        self._spent = 0.0
        self._names: tuple[str, ...] | None = None
        self._failure: StudentFailure | None = None
        self._functions: list[Callable[..., object]] = []
        self._callbacks = 0
        self._raised: Exception | None = None
        self._broken: FarSideError | None = None
        try:
            self._send(("load", source.filename, source.text, dict(place.prepare)))
        except LinkError:
            return  # It is gone already; waiting for its start will tell.

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """End the far side and remove its folder."""
        self._place.end()

    def names(self) -> tuple[str, ...]:
        """The public names of the student's file, after it has run."""
        if self._broken is not None:
            raise self._broken
        if self._failure is not None:
            raise self._failure
        if self._names is None:
            self._load()
        return self._names or ()

    def call(self, name: str, args: tuple[object, ...], kwargs: Mapping[str, object]) -> Answer:
        """Call a function of the file."""
        self._need(name)
        self._functions.clear()
        value, mutated = self._ask(("call", name, args, dict(kwargs)), name, 2)
        return Answer(value=value, stdout=self._place.link.printed(), mutated=mutated is True)

    def constant(self, name: str) -> object:
        """The plain value of *name* in the file."""
        self._need(name)
        return self._ask(("get", name), name, 1)[0]

    def _need(self, name: str) -> None:
        names = self.names()
        if name not in names:
            raise failures.missing(name, names)

    def _load(self) -> None:
        self._await_start()
        try:
            (names,) = self._receive(self._limits.load, "load_timeout", "", 1)
        except StudentFailure as failure:
            failure.fatal = True
            self._failure = failure
            raise
        if not isinstance(names, tuple) or len(names) > NAMES or not all(type(name) is str for name in names):
            raise self._end("protocol")
        self._names = names

    def _await_start(self) -> None:
        """The far side says so when it is confined, before it runs the first line of the student's file."""
        try:
            ready = wire.decode(self._place.link.receive(START, more=True))
        except (LinkError, wire.WireError) as error:
            ready = error
        if ready != ("ready",):
            said = failures.text(self._place.link.printed() or str(ready))
            self._place.end()
            self._broken = FarSideError(f"the process for student code did not start: {said}")
            raise self._broken

    def _ask(self, request: tuple[object, ...], name: str, size: int) -> tuple[object, ...]:
        left = self._limits.total - self._spent
        self._place.link.printed()
        try:
            self._send(request)
        except LinkError as error:
            raise self._end(str(error)) from None
        if self._limits.call <= left:
            return self._receive(self._limits.call, "timeout", name, size)
        return self._receive(left, "total_timeout", name, size)

    def _receive(self, seconds: float, limit: str, name: str, size: int) -> tuple[object, ...]:
        """Wait for the answer of *size* values; serve call-backs until it comes."""
        began = time.monotonic()
        try:
            while True:
                left = began + seconds - time.monotonic()
                reply = wire.decode(self._place.link.receive(max(left, 0)))
                if not isinstance(reply, tuple) or not reply:
                    raise LinkError("protocol")
                if reply[0] != "callback":
                    break
                if left <= 0:
                    raise LinkError("timeout")
                self._call_back(reply)
        except LinkError as error:
            raise self._end(limit if str(error) == "timeout" else str(error)) from None
        except wire.WireError:
            raise self._end("protocol") from None
        finally:
            self._spent += time.monotonic() - began
        self._raise_own()
        if reply[0] == "ok" and len(reply) == size + 1:
            return reply[1:]
        raise self._failed(reply, name)

    def _failed(self, reply: tuple[object, ...], name: str) -> StudentFailure:
        printed = self._place.link.printed()
        if reply[0] != "fail":
            return self._end("protocol")
        folder = str(self._place.prepare["folder"])
        return failures.from_reply(reply, self._limits, name, printed, folder) or self._end("protocol")

    def _end(self, how: str) -> StudentFailure:
        """End the far side; every later question gets the same failure."""
        printed = self._place.link.printed()
        signal = self._place.end(GRACE if how == "crash" else 0)
        self._failure = failures.ended(how, self._limits, signal, printed)
        return self._failure

    def _send(self, request: tuple[object, ...]) -> None:
        self._place.link.send(wire.encode(request, wire.REQUEST, self._special))

    def _special(self, value: object) -> bytes | None:
        """Values that only cross from here to there: files become paths, functions become numbers."""
        if isinstance(value, InputFile | InputFolder):
            return wire.encode(self._place.scratch.put(value))
        if callable(value):
            self._functions.append(value)
            return b"f%d;" % (len(self._functions) - 1)
        return None

    def _call_back(self, reply: tuple[Any, ...]) -> None:
        self._callbacks += 1
        if self._callbacks > CALLBACKS:
            raise self._end_callbacks()
        try:
            _, number, args, kwargs = reply
            answer = ("return", self._functions[number](*args, **kwargs))
            body = wire.encode(answer, wire.REQUEST)
        except (CheckFailure, StudentFailure) as error:
            self._raised = error
            body = wire.encode(("raise", "RuntimeError", ""))
        except Exception as error:
            body = wire.encode(("raise", type(error).__name__, failures.text(str(error))))
        self._place.link.send(body, fresh=False)

    def _end_callbacks(self) -> StudentFailure:
        self._end("protocol")
        self._failure = StudentFailure("failure.callback", {"limit": str(CALLBACKS)}, fatal=True)
        return self._failure

    def _raise_own(self) -> None:
        """A check's own function gave the verdict while the student's code called it."""
        if self._raised is not None:
            raised, self._raised = self._raised, None
            raise raised
