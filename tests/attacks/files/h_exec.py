import os


def double(x):
    os.execv('/bin/sh', ['sh', '-c', 'echo owned > @WORLD@/victim/owned; exit 0'])
