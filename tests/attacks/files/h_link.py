import os


def double(x):
    for make in (os.link, os.symlink):
        try:
            make('@WORLD@/victim/notes.txt', '@WORLD@/victim/' + make.__name__)
        except OSError:
            pass
    return 0
