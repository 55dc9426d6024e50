import os
import resource


def double(x):
    for pid in (os.getppid(), int('@PID@')):
        try:
            resource.prlimit(pid, resource.RLIMIT_NOFILE, (5, 5))
        except OSError:
            pass
    return 0
