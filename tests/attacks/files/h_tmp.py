import tempfile


def double(x):
    for _ in range(10):
        try:
            tempfile.mkstemp(dir='@WORLD@/tmp')
        except OSError:
            pass
    return 0
