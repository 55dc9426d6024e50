import dataclasses


@dataclasses.dataclass
class Pair:
    left: float
    right: float

    def values(self):
        yield self.left
        yield self.right


def double(x):
    return sum(Pair(x, x).values())
