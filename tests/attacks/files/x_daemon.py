import os
import time


def double(x):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(1)
            with open("@WORLD@/victim/late", "w") as file:
                file.write("late")
            time.sleep(60)
        os._exit(0)
    return x * 2
