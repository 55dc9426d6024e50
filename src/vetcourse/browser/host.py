"""A student's file in the same interpreter: the far side without a process, behind the same codec.

It is for practice in a page, where everything happens on the learner's own machine anyway.  Values are copied by the
codec of the two-process session, so the same values cross and the same ones are refused.
"""

from __future__ import annotations

import io
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from contextlib import redirect_stderr, redirect_stdout
from typing import Any

from vetcourse.checks import CheckFailure, StudentFailure
from vetcourse.grading import Reply
from vetcourse.model import InputFile, InputFolder, Limits
from vetcourse.student import failures, wire

sys.modules.setdefault("wire", wire)  # the far side has no packages

from vetcourse.student import child  # noqa: E402

__all__ = ["PageHost"]

CALLBACKS = 10_000
PRINTED = 1 << 20  # characters


class PageHost:
    """The student's file as a host of :mod:`vetcourse.grading`; a context manager that owns the working folder."""

    def __init__(self, filename: str, source: str, limits: Limits, files: Iterable[InputFile] = ()) -> None:
        self._filename = filename
        self._source = source
        self._limits = limits
        self._far = Near(self)
        self._folder = tempfile.mkdtemp(prefix="vetcourse-")
        self._names: tuple[str, ...] | None = None
        self._failure: StudentFailure | None = None
        self._printed = Printed()
        self.functions: list[Callable[..., object]] = []
        self.callbacks = 0
        self.raised: Exception | None = None
        for file in files:
            self._put(file)

    def __enter__(self) -> PageHost:
        os.chdir(self._folder)
        sys.path.insert(0, self._folder)
        builtins = vars(sys.modules["builtins"])
        builtins.update(input=child.no_input, exit=child.leave, quit=child.leave)
        return self

    def __exit__(self, *exception: object) -> None:
        os.chdir("/")
        shutil.rmtree(self._folder, ignore_errors=True)

    def names(self) -> tuple[str, ...]:
        """The public names of the file, after it has run."""
        if self._failure is not None:
            raise self._failure
        if self._names is None:
            try:
                (names,) = self._ask("", 1, self._far.run, self._filename, self._source)
            except StudentFailure as failure:
                failure.fatal = True
                self._failure = failure
                raise
            self._names = tuple(names)  # type: ignore[arg-type]
        return self._names

    def call(self, name: str, args: tuple[object, ...], kwargs: Mapping[str, object]) -> Reply:
        """Call a function of the file with copies of the arguments."""
        self._need(name)
        self.functions.clear()
        body = wire.encode((args, dict(kwargs)), wire.REQUEST, self.special)
        copies: Any = wire.decode(body, wire.REQUEST, self._far.callback)
        value, mutated = self._ask(name, 2, self._far.call, name, *copies)
        return Reply(value=value, stdout=self._printed.take(), mutated=mutated is True)

    def constant(self, name: str) -> object:
        """The plain value of *name* in the file."""
        self._need(name)
        return self._ask(name, 1, self._far.get, name)[0]

    def special(self, value: object) -> bytes | None:
        """Values that only cross from here to there."""
        if isinstance(value, InputFile | InputFolder):
            return wire.encode(self._put(value))
        if callable(value):
            self.functions.append(value)
            return b"f%d;" % (len(self.functions) - 1)
        return None

    def _need(self, name: str) -> None:
        names = self.names()
        if name not in names:
            raise failures.missing(name, names)

    def _ask(self, name: str, size: int, verb: Callable[..., object], *arguments: object) -> tuple[object, ...]:
        self._printed.take()
        with redirect_stdout(self._printed), redirect_stderr(self._printed):
            body = self._far.attempt(verb, *arguments)
        if self.raised is not None:
            raised, self.raised = self.raised, None
            raise raised
        reply: Any = wire.decode(body)
        if reply[0] == "ok" and len(reply) == size + 1:
            answer: tuple[object, ...] = reply[1:]
            return answer
        failure = failures.from_reply(reply, self._limits, name, self._printed.take(), self._folder)
        raise failure or StudentFailure("failure.protocol", fatal=True)

    def _put(self, value: InputFile | InputFolder) -> str:
        if isinstance(value, InputFile):
            path = f"{self._folder}/{value.name}"
            os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120
            with open(path, "wb") as stream:  # noqa: PTH123
                stream.write(value.content)
            return value.name
        shutil.rmtree(f"{self._folder}/{value.name}", ignore_errors=True)
        for file in value.files:
            self._put(InputFile(name=f"{value.name}/{file.name}", content=file.content))
        return value.name


class Near(child.Far):
    """The far side, whose questions are answered at once."""

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self._host = host

    def ask(self, question: tuple[object, ...]) -> tuple[Any, ...]:
        """Serve a call-back."""
        host = self._host
        host.callbacks += 1
        if host.callbacks > CALLBACKS:
            host.raised = StudentFailure("failure.callback", {"limit": str(CALLBACKS)}, fatal=True)
            return ("raise", "RuntimeError", "")
        asked: Any = wire.decode(wire.encode(question, special=child.spell))
        _, number, args, kwargs = asked
        try:
            answer: Any = ("return", host.functions[number](*args, **kwargs))
            answer = wire.decode(wire.encode(answer, wire.REQUEST))
            return tuple(answer)
        except (CheckFailure, StudentFailure) as error:
            host.raised = error
            return ("raise", "RuntimeError", "")
        except Exception as error:
            return ("raise", type(error).__name__, failures.text(str(error)))


class Printed(io.StringIO):
    """What the student's code prints; too much of it is dropped."""

    def write(self, text: str, /) -> int:
        """Keep *text* while there is room."""
        if self.tell() + len(text) > PRINTED:
            return len(text)
        return super().write(text)

    def take(self) -> str:
        """What was printed since the last time."""
        text = self.getvalue()
        self.seek(0)
        self.truncate()
        return text
