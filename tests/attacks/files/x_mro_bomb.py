import itertools


class Endless(type):
    @property
    def __mro__(cls):
        class Bases:
            def __getitem__(self, item):
                return itertools.repeat(object)

        return Bases()


class Bomb(Exception, metaclass=Endless):
    pass


def double(x):
    raise Bomb
