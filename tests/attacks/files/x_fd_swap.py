import os
import time


def double(x):
    ours = os.pipe()
    for number in (0, 1, 2):
        os.dup2(ours[1] if number else ours[0], number)
    while True:
        time.sleep(0.01)
