"""Start the far side on Windows, in a job that ends with it.

Written from the documentation of job objects and not tried on Windows: it limits, it does not isolate.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from typing import IO

from vetcourse.student.threadpipes import ThreadPipes

__all__ = ["WindowsProcess", "start"]

EXTENDED_LIMITS = 9
ONE_PROCESS, PROCESS_MEMORY, KILL_ON_CLOSE = 0x8, 0x100, 0x2000
NO_WINDOW = 0x08000000


class WindowsProcess:
    """A running program and our ends of its pipes."""

    def __init__(self, popen: subprocess.Popen[bytes], job: int | None) -> None:
        self._popen = popen
        self._job = job
        self._ended = False
        self.pipes = ThreadPipes(*(_own(stream) for stream in (popen.stdin, popen.stdout, popen.stderr)))

    def kill(self, grace: float = 0.0) -> str:
        """End the program; its own status is all there is to tell."""
        if not self._ended:
            self._ended = True
            try:
                self._popen.wait(grace)
            except subprocess.TimeoutExpired:
                self._popen.kill()
                self._popen.wait()
            if self._job is not None:
                _kernel().CloseHandle(self._job)
            self.pipes.close()
        code = self._popen.returncode
        return "" if 0 <= code < 256 else f"{code & 0xFFFFFFFF:#x}"


def start(command: list[str], env: dict[str, str], memory: int = 512 << 20) -> WindowsProcess:
    """Start *command* with *memory* bytes at most; its descriptors 0, 1 and 2 are pipes to us."""
    popen = subprocess.Popen(
        command,
        env=env,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
        creationflags=NO_WINDOW if sys.platform == "win32" else 0,
    )
    return WindowsProcess(popen, _job(popen, memory) if sys.platform == "win32" else None)


def _own(stream: IO[bytes] | None) -> int:
    """A descriptor of our own: the stream would close its one when it is forgotten."""
    assert stream is not None
    with stream:
        return os.dup(stream.fileno())


class _Basic(ctypes.Structure):
    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_set", ctypes.c_size_t),
        ("most_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _Extended(ctypes.Structure):
    _fields_ = (
        ("basic", _Basic),
        ("io", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process", ctypes.c_size_t),
        ("peak_job", ctypes.c_size_t),
    )


def _kernel() -> ctypes.CDLL:
    return ctypes.CDLL("kernel32")


def _job(popen: subprocess.Popen[bytes], memory: int) -> int | None:
    """One process, so much memory, ended when our handle is closed; None where the system refuses."""
    kernel = _kernel()
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    job: int | None = kernel.CreateJobObjectW(None, None)
    limits = _Extended()
    limits.basic.flags = ONE_PROCESS | PROCESS_MEMORY | KILL_ON_CLOSE
    limits.basic.processes = 1
    limits.process_memory = memory
    handle = ctypes.c_void_p(job)
    process = ctypes.c_void_p(int(getattr(popen, "_handle")))  # noqa: B009 - it exists on Windows only
    kernel.SetInformationJobObject(handle, EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
    return job if kernel.AssignProcessToJobObject(handle, process) else None
