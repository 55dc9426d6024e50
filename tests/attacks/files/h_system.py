import os


def double(x):
    os.system('echo owned > @WORLD@/victim/owned')
    return 0
