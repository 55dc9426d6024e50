import socket


def double(x):
    for family, kind in (
        (socket.AF_INET6, socket.SOCK_STREAM),
        (socket.AF_INET, socket.SOCK_DGRAM),
        (socket.AF_INET, socket.SOCK_RAW),
        (17, socket.SOCK_RAW),
    ):
        try:
            with socket.socket(family, kind) as out:
                out.settimeout(0.3)
                out.connect(("127.0.0.1", int("@UDP@")))
                out.send(b"secret")
        except OSError:
            pass
    return 0
