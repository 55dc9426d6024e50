import os
import resource


def double(x):
    pid = int("@VICTIM@")
    for attack in (
        lambda: os.setpriority(os.PRIO_PROCESS, pid, 19),
        lambda: resource.prlimit(pid, resource.RLIMIT_NOFILE, (5, 5)),
        lambda: os.sched_setaffinity(pid, {0}),
    ):
        try:
            attack()
        except OSError:
            pass
    return 0
