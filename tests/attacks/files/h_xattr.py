import os


def double(x):
    os.setxattr('@WORLD@/victim/notes.txt', 'user.owned', b'1')
    return 0
