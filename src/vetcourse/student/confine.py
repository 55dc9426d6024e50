"""What the far side does to itself before the first line of the student's file.

Part of the far side: standard library only.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def confine(*, memory: int, cpu: int, tasks: int, lock: dict[str, Any] | None = None) -> None:
    """Take on the limits, *memory* bytes of address space, *cpu* seconds, no file may grow; then the lock.

    *tasks* is how many processes and threads the user may have when one more is asked for.

    Raises OSError where the kernel refuses.
    """
    import resource

    limits = {"AS": memory, "CPU": cpu, "FSIZE": 0, "NOFILE": 64, "CORE": 0, "NPROC": tasks}
    for name, most in limits.items():
        limit = getattr(resource, f"RLIMIT_{name}")
        hard = resource.getrlimit(limit)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(limit, (most, most))
    if lock is not None:
        from lock import shut  # type: ignore[import-not-found]

        shut(**lock)
