"""Run many jobs on an executor and write each result as it comes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager
from multiprocessing import get_context

from vetcourse.gradebook import jobs
from vetcourse.gradebook.jobs import Done, Job, Settings
from vetcourse.gradebook.store import Gradebook, Row
from vetcourse.records import Record, fields

__all__ = ["Progress", "local_executor", "run"]

AHEAD = 8  # jobs handed out per worker beyond those that run: enough to keep all busy, flat in memory
TRIES = 3


class Progress(Record):
    """How far a run is; ``left`` is the estimate of the seconds to go, None before there is one."""

    done: int
    total: int
    passed: int
    errors: int
    rate: float
    left: float | None


def local_executor(settings: Settings, workers: int) -> Executor:
    """Worker processes of this machine; each starts its far side before it sees a check."""
    # spawn: a worker shares nothing with this process, least of all an open database.
    return ProcessPoolExecutor(
        workers, mp_context=get_context("spawn"), initializer=jobs.warm_up, initargs=(settings,)
    )


def run(
    todo: Iterable[Job],
    total: int,
    *,
    settings: Settings,
    book: Gradebook,
    executor: Callable[[], AbstractContextManager[Executor]],
    workers: int,
    tell: Callable[[Progress], None],
) -> Progress:
    """Grade *todo*, at most a few jobs ahead of the workers; return where it ended.

    *executor* makes a pool.  A pool that breaks (the machine killed a worker) is replaced, and what was under way is
    handed out again; a job that breaks it again and again ends as ``error``.
    """
    state = _State(total, tell)
    queue = iter(todo)
    again: list[tuple[Job, int]] = []
    while True:
        with executor() as pool:
            broken = _drain(pool, queue, again, settings, book, state, workers * AHEAD)
        if not broken:
            return state.progress()
        for job, tries in broken:
            if tries < TRIES:
                again.append((job, tries))
            else:
                _write(book, state, _given_up(job))


def _drain(
    pool: Executor,
    queue: Iterator[Job],
    again: list[tuple[Job, int]],
    settings: Settings,
    book: Gradebook,
    state: _State,
    ahead: int,
) -> list[tuple[Job, int]]:
    """Work until nothing is left or the pool breaks; return what was under way then."""
    under_way: dict[Future[Done], tuple[Job, int]] = {}
    while True:
        while len(under_way) < ahead:
            job, tries = again.pop() if again else (next(queue, None), 0)
            if job is None:
                break
            try:
                under_way[pool.submit(jobs.grade, settings, job)] = (job, tries + 1)
            except BrokenProcessPool:
                return [*under_way.values(), (job, tries)]
        if not under_way:
            return []
        finished, _ = wait(under_way, return_when=FIRST_COMPLETED)
        for future in finished:
            error = future.exception()
            if isinstance(error, BrokenProcessPool):
                return list(under_way.values())
            job, _ = under_way.pop(future)
            _write(book, state, future.result() if error is None else _given_up(job, error))


def _write(book: Gradebook, state: _State, done: Done) -> None:
    book.put(Row(**fields(done)))
    state.add(done.status)


def _given_up(job: Job, error: BaseException | None = None) -> Done:
    import json

    text = "the worker process ended" if error is None else f"{type(error).__name__}: {error}"[:500]
    return Done(
        student=job.student,
        exercise=job.exercise,
        key=job.key,
        status="error",
        score=0,
        max=0,
        finished=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        record=json.dumps({"status": "error", "score": 0, "max": 0, "error": text}),
    )


class _State:
    """Counts, and the time they took."""

    def __init__(self, total: int, tell: Callable[[Progress], None]) -> None:
        self._total = total
        self._tell = tell
        self._began = time.monotonic()
        self._done = self._passed = self._errors = 0

    def add(self, status: str) -> None:
        self._done += 1
        self._passed += status == "pass"
        self._errors += status == "error"
        self._tell(self.progress())

    def progress(self) -> Progress:
        spent = time.monotonic() - self._began
        rate = self._done / spent if spent > 0 else 0.0
        left = (self._total - self._done) / rate if rate > 0 else None
        return Progress(
            done=self._done, total=self._total, passed=self._passed, errors=self._errors, rate=rate, left=left
        )
