import os


def double(x):
    os.rename('@WORLD@/victim/notes.txt', '@WORLD@/victim/owned.txt')
    return 0
