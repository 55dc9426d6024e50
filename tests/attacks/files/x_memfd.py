import ctypes
import os


def double(x):
    kept = []
    for number in range(30):
        try:
            descriptor = os.memfd_create(f"m{number}")
            os.write(descriptor, b"x" * 2**22)
            kept.append(descriptor)
        except OSError:
            pass
        try:
            with open(f"/dev/shm/@NAME@{number}", "wb") as file:
                file.write(b"x" * 2**22)
        except OSError:
            pass
    libc = ctypes.CDLL(None)
    segment = libc.shmget(0x5EC, 2**24, 0o1600)
    return [len(kept), segment]
