"""The far side: loads the student's file and answers one request after the other.

It speaks on descriptors 0 and 1; what the student prints goes to 2.  A frame is a 4-byte length, the 8 bytes of the
request's number, and one value of :mod:`wire`.  Requests are tuples ``(verb, ...)``, replies are ``("ok", ...)``,
``("fail", kind, details, line, exception, bases)`` or, in the middle of a call,
``("callback", number, args, kwargs)``.  Nothing here is trusted by the near side, and every learner waits for it to
start, so only what is used is imported.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os as system
    from collections.abc import Callable
    from types import ModuleType, TracebackType
    from typing import Any

    from vetcourse.student import wire
else:
    # The far side has no packages: this folder is on its path until the student's file is loaded.
    import wire

    try:
        import posix as system
    except ImportError:
        import nt as system

TEXT = 500
BASES = 20
NAMES = 500


class InputRefusedError(Exception):
    """The student's code asked for keyboard input."""


class Keyboard:
    """Stand in for ``sys.stdin``: whatever is asked of it cannot be answered."""

    def __getattr__(self, name: str) -> object:
        raise InputRefusedError

    def __iter__(self) -> object:
        raise InputRefusedError


class CallBack:
    """A function of the near side, as the student's code sees it."""

    def __init__(self, far: Far, number: int) -> None:
        self._far = far
        self._number = number

    def __call__(self, *args: object, **kwargs: object) -> object:
        answer = self._far.ask(("callback", self._number, args, kwargs))
        if answer[0] == "return":
            return answer[1]
        raise getattr(sys.modules["builtins"], answer[1], RuntimeError)(answer[2])


class Far:
    """One student's file and the conversation about it."""

    def __init__(self) -> None:
        self.number = b""
        self.module: ModuleType = type(sys)("student")
        self.filename = ""

    def serve(self) -> None:
        """Answer until the near side ends the conversation."""
        verbs: dict[str, Callable[..., object]] = {"load": self.load, "call": self.call, "get": self.get}
        while True:
            verb, *arguments = self.receive()
            self.send(self.attempt(verbs[verb], *arguments))

    def receive(self) -> tuple[Any, ...]:
        head = take(wire.HEADER + wire.NONCE)
        self.number = head[wire.HEADER :]
        body = take(int.from_bytes(head[: wire.HEADER], "big") - wire.NONCE)
        message: tuple[Any, ...] = wire.decode(body, wire.REQUEST, self.callback)  # type: ignore[assignment]
        return message

    def send(self, body: bytes) -> None:
        flush()
        size = len(body) + wire.NONCE
        give(size.to_bytes(wire.HEADER, "big") + self.number + body)

    def ask(self, question: tuple[object, ...]) -> tuple[Any, ...]:
        self.send(wire.encode(question, special=spell))
        return self.receive()

    def callback(self, number: int) -> CallBack:
        return CallBack(self, number)

    def attempt(self, verb: Callable[..., object], *arguments: object) -> bytes:
        """Do what is asked; whatever happens becomes a reply."""
        try:
            return wire.encode(verb(*arguments))
        except wire.NotPlainError as error:
            return fail("opaque", type=str(error))
        except wire.TooLargeError:
            return fail("too_large")
        except BaseException as error:
            return self.explain(error)

    def load(self, filename: str, source: str, prepare: dict[str, Any]) -> tuple[object, ...]:
        """Run the student's file once; *prepare* says how this process is to be confined before."""
        get_ready(prepare)
        self.send(wire.encode(("ready",)))
        return self.run(filename, source)

    def run(self, filename: str, source: str) -> tuple[object, ...]:
        """Run the student's file and name what it defines."""
        self.filename = filename
        name = filename.removesuffix(".py")
        self.module = type(sys)(name)
        self.module.__file__ = filename
        sys.modules[name] = self.module
        code = compile(source, filename, "exec", dont_inherit=True)
        exec(code, self.module.__dict__)  # the purpose of this program
        names = [name for name in self.module.__dict__ if name[:1] != "_"]
        return ("ok", tuple(names[:NAMES]))

    def call(self, name: str, args: tuple[object, ...], kwargs: dict[str, object]) -> tuple[object, ...]:
        """Call a function of the file and tell whether it changed its arguments."""
        function = getattr(self.module, name)
        if not callable(function):
            raise NotCallableError(type(function).__name__)
        before = wire.encode((args, kwargs), wire.REQUEST, spell)
        value = function(*args, **kwargs)
        return ("ok", value, before != snapshot((args, kwargs)))

    def get(self, name: str) -> tuple[object, ...]:
        """Read a constant of the file."""
        return ("ok", getattr(self.module, name))

    def explain(self, error: BaseException) -> bytes:
        """Turn an exception of the student's code into a reply."""
        try:
            return self._explain(error)
        except MemoryError:
            return fail("memory")
        except BaseException:
            return fail("exception", type="Exception", text="", exception="Exception")

    def _explain(self, error: BaseException) -> bytes:
        kind = type(error)
        line = self.line(error.__traceback__)
        if isinstance(error, SyntaxError):
            return self.syntax(error)
        if isinstance(error, TypeError) and is_own(error.__traceback__):
            return fail("arguments", line, text=text(error))
        for special, base in KINDS.items():
            if issubclass(kind, base):
                return fail(special, line, text=text(error), name=str(getattr(error, "name", None) or ""))
        bases = tuple(base.__name__ for base in kind.__mro__[1:BASES] if base is not object)
        return fail("exception", line, exception=kind.__name__, bases=bases, type=kind.__name__, text=text(error))

    def syntax(self, error: SyntaxError) -> bytes:
        kind = "indentation" if isinstance(error, IndentationError) else "syntax"
        if error.filename == self.filename:
            return fail(kind, error.lineno, text=str(error.msg)[:TEXT])
        other = str(error.filename).replace("\\", "/").rpartition("/")[2]
        return fail(kind, self.line(error.__traceback__), text=f"{other}:{error.lineno}: {error.msg}"[:TEXT])

    def line(self, trace: TracebackType | None) -> int | None:
        """The innermost line of the student's file that the exception passed."""
        line = None
        while trace is not None:
            if trace.tb_frame.f_code.co_filename == self.filename:
                line = trace.tb_lineno
            trace = trace.tb_next
        return line


class NotCallableError(Exception):
    """The name stands for something that is no function."""


KINDS: dict[str, type[BaseException]] = {
    "recursion": RecursionError,
    "memory": MemoryError,
    "exit": SystemExit,
    "not_implemented": NotImplementedError,
    "import_missing": ModuleNotFoundError,
    "input": InputRefusedError,
    "not_callable": NotCallableError,
}


def fail(
    kind: str,
    line: int | None = None,
    *,
    exception: str | None = None,
    bases: tuple[str, ...] = (),
    **details: str,
) -> bytes:
    """Encode a reply that is no value."""
    return wire.encode(("fail", kind, details, line, exception, bases))


def text(error: BaseException) -> str:
    """The exception's message, cut; a message that cannot be made is empty."""
    try:
        return str(error)[:TEXT]
    except Exception:
        return ""


def is_own(trace: TracebackType | None) -> bool:
    """Whether the exception was raised by the call itself: no frame of the function was entered."""
    depth = 0
    while trace is not None:
        depth += 1
        trace = trace.tb_next
    return depth <= 2


def snapshot(value: object) -> bytes:
    """Encode the arguments after the call; arguments that no longer can be encoded have changed."""
    try:
        return wire.encode(value, wire.REQUEST, spell)
    except (wire.NotPlainError, wire.TooLargeError):
        return b""


def spell(value: object) -> bytes | None:
    return b"f%d;" % value._number if type(value) is CallBack else None


def take(size: int) -> bytes:
    """Read exactly *size* bytes of the request, or end with the near side."""
    parts = []
    while size:
        part = system.read(0, min(size, 1 << 20))
        if not part:
            system._exit(0)
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def give(data: bytes) -> None:
    while data:
        data = data[system.write(1, data) :]


def flush() -> None:
    """Hand over what the student printed; the stream may be broken or replaced by now."""
    try:
        STDERR.flush()
    except BaseException:
        return


def no_input(prompt: object = "", /) -> str:
    """Stand in for ``input``: nobody sits at this keyboard."""
    raise InputRefusedError


def leave(code: object = None, /) -> None:
    """Stand in for ``exit`` and ``quit``."""
    raise SystemExit(code)


def get_ready(prepare: dict[str, Any]) -> None:
    """Make the process the student's: in its folder, confined, with prints going to descriptor 2."""
    system.chdir(prepare.pop("folder"))
    if prepare:
        import confine  # type: ignore[import-not-found]

        confine.confine(**prepare)
    sys.path[0] = system.getcwd()
    sys.argv[:] = [""]
    sys.stdout = sys.stderr
    sys.stdin = Keyboard()
    # What `site` would have defined, and `input`, which nobody here could answer.
    builtins = vars(sys.modules["builtins"])
    builtins.update(input=no_input, exit=leave, quit=leave)
    for name in ("wire", "child", "confine", "lock", "zygote"):
        sys.modules.pop(name, None)


STDERR = sys.stderr


def main() -> None:
    """Serve on descriptors 0 and 1."""
    Far().serve()
