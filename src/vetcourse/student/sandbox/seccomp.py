"""A seccomp filter in the kernel's own small language: what student code may not ask of the kernel.

It denies with an error, not with death, so that the student sees an exception.  Every number that is not named is
allowed: Landlock or name spaces stand behind it.
"""

from __future__ import annotations

import os
from functools import cache

from vetcourse.records import Record
from vetcourse.student.sandbox.syscalls import DENIED, GUARDED

__all__ = ["Filter", "build", "guard_truncation", "supported"]

MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
X32 = 0x40000000

LOAD, EQUAL, AT_LEAST, ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
NUMBER, ARCHITECTURE, ARGUMENT = 0, 4, 16
ALLOW, KILL, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
EPERM, EACCES, ENOSYS = 1, 13, 38

CLONE_THREAD = 0x00010000
CLONE_NAMESPACES = 0x7E020080
# prctl: death signal, dumpable, seccomp off limits of others, memory map, who may trace
PRCTL = (1, 4, 35, 36, 0x59616D61)
# ioctl: push characters into a terminal, send signals to an owner
IOCTL = (0x5412, 0x541C, 0x8901, 0x8902)
# fcntl: owner and signal of a descriptor, size of a pipe, lease and notice on a file
FCNTL = (8, 10, 15, 1024, 1026, 1031)
CREATE_OR_TRUNCATE = 0o100 | 0o1000 | 0o20000000


class Filter(Record):
    """A program, and where in it the number of the process itself must be written (byte positions)."""

    program: bytes
    own: tuple[int, ...] = ()


class Assembler:
    """Collects instructions; a test that holds falls through to its answer, one that fails jumps over it."""

    def __init__(self) -> None:
        self.code: list[tuple[int, int, int, int]] = []
        self.own: list[int] = []

    def put(self, code: int, value: int, yes: int = 0, no: int = 0) -> None:
        self.code.append((code, yes, no, value))

    def answer(self, error: int) -> None:
        self.put(RETURN, ERRNO | error)

    def when(self, number: int, body: Assembler) -> None:
        """Run *body* for this system call; it must answer or allow."""
        self.put(EQUAL, number, 0, len(body.code))
        self.own += [len(self.code) + position for position in body.own]
        self.code += body.code

    def filter(self) -> Filter:
        program = b"".join(
            code.to_bytes(2, "little") + bytes((yes, no)) + value.to_bytes(4, "little")
            for code, yes, no, value in self.code
        )
        return Filter(program=program, own=tuple(8 * position + 4 for position in self.own))


def supported() -> bool:
    """Whether there is a table for this machine."""
    return os.uname().machine in MACHINES


@cache
def build(machine: str | None = None) -> Filter:
    """The filter for student code on this kind of machine.

    Raises KeyError where there is no table.
    """
    column, start = _start(machine)
    numbers = [pair[column] for pair in DENIED.values()]
    for number in sorted(number for number in numbers if number is not None):
        start.when(number, _denied(EPERM))
    for name, body in _guards().items():
        guarded = GUARDED[name][column]
        if guarded is not None:
            start.when(guarded, body)
    start.put(RETURN, ALLOW)
    return start.filter()


@cache
def guard_truncation(machine: str | None = None) -> Filter:
    """A second filter for kernels whose Landlock does not know truncation: no file is created or emptied."""
    column, start = _start(machine)
    for name, argument in (("open", 1), ("openat", 2)):
        number = GUARDED[name][column]
        if number is not None:
            start.when(number, _unless_bits(argument, CREATE_OR_TRUNCATE, EACCES))
    if GUARDED["creat"][column] is not None:
        start.when(GUARDED["creat"][column] or 0, _denied(EACCES))
    start.put(RETURN, ALLOW)
    return start.filter()


def _start(machine: str | None) -> tuple[int, Assembler]:
    column, architecture = MACHINES[machine or os.uname().machine]
    start = Assembler()
    start.put(LOAD, ARCHITECTURE)
    start.put(EQUAL, architecture, 1, 0)
    start.put(RETURN, KILL)
    start.put(LOAD, NUMBER)
    if column == 0:
        start.put(AT_LEAST, X32, 0, 1)
        start.answer(ENOSYS)
    return column, start


def _guards() -> dict[str, Assembler]:
    return {
        # libc falls back to clone, whose flags a filter can read
        "clone3": _denied(ENOSYS),
        "openat2": _denied(ENOSYS),
        "clone": _only_threads(),
        "kill": _only_self(),
        "tgkill": _only_self(),
        "prlimit64": _only_self(or_zero=True),
        "prctl": _unless_one_of(0, PRCTL),
        "ioctl": _unless_one_of(1, IOCTL),
        "fcntl": _unless_one_of(1, FCNTL),
    }


def _denied(error: int) -> Assembler:
    body = Assembler()
    body.answer(error)
    return body


def _argument(position: int) -> Assembler:
    body = Assembler()
    body.put(LOAD, ARGUMENT + 8 * position)
    return body


def _only_threads() -> Assembler:
    body = _argument(0)
    body.put(ANY_BIT, CLONE_THREAD, 1, 0)
    body.answer(EPERM)
    body.put(ANY_BIT, CLONE_NAMESPACES, 0, 1)
    body.answer(EPERM)
    body.put(RETURN, ALLOW)
    return body


def _only_self(*, or_zero: bool = False) -> Assembler:
    body = _argument(0)
    if or_zero:
        body.put(EQUAL, 0, 2, 0)
    body.own.append(len(body.code))
    body.put(EQUAL, 0, 1, 0)
    body.answer(EPERM)
    body.put(RETURN, ALLOW)
    return body


def _unless_one_of(position: int, values: tuple[int, ...]) -> Assembler:
    body = _argument(position)
    for value in values:
        body.put(EQUAL, value, 0, 1)
        body.answer(EPERM)
    body.put(RETURN, ALLOW)
    return body


def _unless_bits(position: int, bits: int, error: int) -> Assembler:
    body = _argument(position)
    body.put(ANY_BIT, bits, 0, 1)
    body.answer(error)
    body.put(RETURN, ALLOW)
    return body
