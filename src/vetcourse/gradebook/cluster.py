"""Grade on several machines: a Dask scheduler as an executor."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from typing import Any

from vetcourse.errors import Problem, UsageError

__all__ = ["cluster_executor", "cluster_size"]


@contextmanager
def cluster_executor(address: str) -> Iterator[Executor]:
    """Connect to the scheduler at *address* (``tcp://host:port``); a job whose worker is lost runs on another.

    Raises UsageError if nobody answers or the extra ``cluster`` is not installed.
    """
    with _client(address) as client:
        # Two submissions may be equal to the letter and are still two jobs, hence not pure.
        yield client.get_executor(pure=False, retries=3)


def cluster_size(address: str) -> int:
    """How many jobs the cluster runs at a time."""
    with _client(address) as client:
        return max(1, sum(int(threads) for threads in client.nthreads().values()))


@contextmanager
def _client(address: str) -> Iterator[Any]:
    try:
        from distributed import Client
    except ImportError:
        raise UsageError(Problem(key="grade.no_cluster_extra")) from None
    try:
        client: Any = Client(  # type: ignore[no-untyped-call]
            address, timeout="10s", set_as_default=False
        )
    except (OSError, ValueError) as error:
        params = {"address": address, "text": str(error)}
        raise UsageError(Problem(key="grade.no_cluster", params=params)) from error
    with client:
        yield client
