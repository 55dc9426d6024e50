import os
import signal


def double(x):
    for pid in (int("@VICTIM@"), int("@PID@")):
        try:
            os.kill(pid, signal.SIGKILL)
        except OSError:
            pass
    return 0
