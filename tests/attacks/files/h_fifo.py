import os
import socket


def double(x):
    try:
        os.mkfifo('@WORLD@/victim/fifo')
    except OSError:
        pass
    try:
        socket.socket(socket.AF_UNIX).bind('@WORLD@/victim/socket')
    except OSError:
        pass
    return 0
