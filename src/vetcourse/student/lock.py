"""How the far side shuts itself in: Landlock, seccomp, no privileges.

Part of the far side: standard library only, and loaded before the lock falls.
"""

from __future__ import annotations

import ctypes
import posix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

NO_NEW_PRIVILEGES, SECCOMP, FILTER, DEATH_SIGNAL = 38, 22, 2, 1
KILL = 9
CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
VERSION, BENEATH = 1, 1

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

libc = ctypes.CDLL(None, use_errno=True)
libc.syscall.restype = ctypes.c_long


class Program(ctypes.Structure):
    """``struct sock_fprog``"""

    _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_char_p))


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
    version: int = max(0, libc.syscall(CREATE_RULESET, None, 0, VERSION))
    if version == 0 and landlock:
        raise OSError(ctypes.get_errno(), "no Landlock")
    drop_privileges(user)
    check(libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0))
    check(libc.prctl(DEATH_SIGNAL, KILL, 0, 0, 0))
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
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    check(libc.capset(header, (ctypes.c_uint32 * 6)()))


def restrict(version: int, paths: dict[str, Sequence[str]]) -> None:
    """Enter a Landlock domain in which only these paths can be read."""
    rights = FILE_RIGHTS.get(version, ALL_FILE_RIGHTS)
    attributes = (ctypes.c_uint64 * 3)(rights, TCP_RIGHTS, SCOPES)
    size = 8 if version < 4 else 16 if version < 6 else 24
    ruleset = check(libc.syscall(CREATE_RULESET, attributes, size, 0))
    for kind, members in paths.items():
        for path in members:
            allow(ruleset, path, RIGHTS[kind] & rights)
    check(libc.syscall(RESTRICT_SELF, ruleset, 0))
    posix.close(ruleset)


def allow(ruleset: int, path: str, rights: int) -> None:
    """Add one path; one that is not there needs no rule."""
    try:
        descriptor = posix.open(path, posix.O_PATH | posix.O_CLOEXEC)
    except OSError:
        return
    rule = rights.to_bytes(8, "little") + descriptor.to_bytes(4, "little")
    try:
        check(libc.syscall(ADD_RULE, ruleset, BENEATH, rule, 0))
    finally:
        posix.close(descriptor)


def install(program: bytes, own: Sequence[int]) -> None:
    """Install a seccomp filter for this process and all its later threads."""
    code = bytearray(program)
    for position in own:
        code[position : position + 4] = posix.getpid().to_bytes(4, "little")
    check(libc.prctl(SECCOMP, FILTER, ctypes.byref(Program(len(code) // 8, bytes(code))), 0, 0))


def check(result: int) -> int:
    """Raise what the kernel answered."""
    if result < 0:
        raise OSError(ctypes.get_errno(), "the process could not be confined")
    return result
