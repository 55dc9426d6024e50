import ctypes
import os


def double(x):
    libc = ctypes.CDLL(None, use_errno=True)
    answers = [libc.ptrace(16, int("@PID@"), 0, 0)]
    return [answer == 0 for answer in answers]
