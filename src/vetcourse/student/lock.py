"""How the far side shuts itself in: Landlock, seccomp, no privileges.

Part of the far side: standard library only, and loaded before the lock falls.
"""

from __future__ import annotations

import _ctypes as c
import posix
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

NO_NEW_PRIVILEGES, SECCOMP, FILTER, DEATH_SIGNAL = 38, 22, 2, 1
KILL = 9
CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
VERSION, BENEATH = 1, 1
CAPABILITIES = 0x20080522

WRITE_FILE, READ_FILE, READ_DIR = 2, 4, 8
TRUNCATE = 1 << 14
# Rights of the file system that each version of Landlock knows.
FILE_RIGHTS = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1}
ALL_FILE_RIGHTS = (1 << 16) - 1
RIGHTS = {
    "listed": READ_DIR,
    "folders": READ_FILE | READ_DIR,
    "files": READ_FILE,
    "devices": READ_FILE | WRITE_FILE | TRUNCATE,
}
TCP_RIGHTS = 3
SCOPES = 3  # abstract sockets, signals


class Long(c._SimpleCData):  # type: ignore[type-arg]
    """A C long."""

    _type_ = "l"


class Int(c._SimpleCData):  # type: ignore[type-arg]
    """A C int."""

    _type_ = "i"


class Char(c._SimpleCData):  # type: ignore[type-arg]
    """A C char."""

    _type_ = "c"


class LongFunction(c.CFuncPtr):
    """A function of the C library that answers a long and sets ``errno``."""

    _flags_ = c.FUNCFLAG_CDECL | c.FUNCFLAG_USE_ERRNO
    _restype_ = Long


class IntFunction(c.CFuncPtr):
    """A function of the C library that answers an int and sets ``errno``."""

    _flags_ = c.FUNCFLAG_CDECL | c.FUNCFLAG_USE_ERRNO
    _restype_ = Int


# What `import ctypes` would bring, without the milliseconds that it takes: every check waits for them.
LIBRARY = c.dlopen(None, 0)  # type: ignore[arg-type]
syscall = LongFunction(c.dlsym(LIBRARY, "syscall"))
prctl = IntFunction(c.dlsym(LIBRARY, "prctl"))
capset = IntFunction(c.dlsym(LIBRARY, "capset"))


def shut(
    *,
    filters: Sequence[tuple[bytes, tuple[int, ...]]],
    truncation: Sequence[tuple[bytes, tuple[int, ...]]],
    **lock: Any,
) -> None:
    """Give up everything but reading; there is no way back.

    *filters* are seccomp programs and the places where this process's number belongs; *truncation* joins them where
    Landlock does not know truncation.  *lock* is as for :func:`enter`.
    """
    version = enter(**lock)
    for program, own in (*(truncation if version < 3 else ()), *filters):
        install(program, own)


def enter(*, paths: dict[str, Sequence[str]], landlock: bool, user: int | None, **filters: object) -> int:
    """Give up privileges and everything but reading *paths*; return the version of Landlock, 0 without it.

    *landlock* says that the kernel must have it.  Root becomes *user*.
    """
    version: int = max(0, syscall(CREATE_RULESET, None, 0, VERSION))
    if version == 0 and landlock:
        raise OSError(c.get_errno(), "no Landlock")
    drop_privileges(user)
    check(prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0))
    check(prctl(DEATH_SIGNAL, KILL, 0, 0, 0))
    if version > 0:
        restrict(version, paths)
    return version


def drop_privileges(user: int | None) -> None:
    """Root gives up its rights, and its name where another can read what is needed."""
    if posix.geteuid() != 0:
        return
    if user is not None:
        posix.setgroups([])
        posix.setresgid(user, user, user)
        posix.setresuid(user, user, user)
    check(capset(words(4, CAPABILITIES, 0), bytes(24)))


def restrict(version: int, paths: dict[str, Sequence[str]]) -> None:
    """Enter a Landlock domain in which only these paths can be read."""
    rights = FILE_RIGHTS.get(version, ALL_FILE_RIGHTS)
    attributes = words(8, rights, TCP_RIGHTS, SCOPES)
    size = 8 if version < 4 else 16 if version < 6 else 24
    ruleset = check(syscall(CREATE_RULESET, attributes, size, 0))
    for kind, members in paths.items():
        for path in members:
            allow(ruleset, path, RIGHTS[kind] & rights)
    check(syscall(RESTRICT_SELF, ruleset, 0))
    posix.close(ruleset)


def allow(ruleset: int, path: str, rights: int) -> None:
    """Add one path; one that is not there needs no rule."""
    try:
        descriptor = posix.open(path, posix.O_PATH | posix.O_CLOEXEC)
    except OSError:
        return
    rule = words(8, rights) + words(4, descriptor)
    try:
        check(syscall(ADD_RULE, ruleset, BENEATH, rule, 0))
    finally:
        posix.close(descriptor)


def install(program: bytes, own: Sequence[int]) -> None:
    """Install a seccomp filter for this process and all its later threads."""
    code = bytearray(program)
    for position in own:
        code[position : position + 4] = words(4, posix.getpid())
    kept = (Char * len(code)).from_buffer_copy(code)
    # struct sock_fprog: the number of instructions, and where they are
    description = words(8, len(code) // 8) + words(8, c.addressof(kept))
    check(prctl(SECCOMP, FILTER, description, 0, 0))


def words(size: int, *values: int) -> bytes:
    """Numbers as the kernel reads them."""
    return b"".join(value.to_bytes(size, sys.byteorder) for value in values)


def check(result: int) -> int:
    """Raise what the kernel answered."""
    if result < 0:
        raise OSError(c.get_errno(), "the process could not be confined")
    return result
