kind = type("\x1b[31mRed\u202eError", (Exception,), {})


def double(x):
    raise kind("text")
