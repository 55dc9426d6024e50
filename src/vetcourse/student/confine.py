"""What the far side does to itself before the first line of the student's file."""

from __future__ import annotations


def confine(*, memory: int, cpu: int) -> None:
    """Take on the limits: *memory* bytes of address space, *cpu* seconds; no file may grow."""
    import resource

    for name, most in (("AS", memory), ("CPU", cpu), ("FSIZE", 0), ("NOFILE", 64), ("CORE", 0)):
        limit = getattr(resource, f"RLIMIT_{name}")
        hard = resource.getrlimit(limit)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(limit, (most, most))
