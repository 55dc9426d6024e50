import os


def double(x):
    for attack in (
        lambda: os.truncate("@WORLD@/victim/notes.txt", 0),
        lambda: os.open("@WORLD@/victim/notes.txt", os.O_RDONLY | os.O_TRUNC),
        lambda: os.open("@WORLD@/victim/notes.txt", os.O_WRONLY | os.O_TRUNC),
    ):
        try:
            attack()
        except OSError:
            pass
    return 0
