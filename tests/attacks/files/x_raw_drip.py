import os
import time


def double(x):
    os.write(1, (2**20).to_bytes(4, "big"))
    while True:
        os.write(1, b"x")
        time.sleep(0.005)
