from collections.abc import Callable
from math import exp, log


def elasticity(f: Callable[[float], float], x: float, h: float = 1e-4) -> float:
    if x <= 0 or h <= 0:
        raise ValueError("x and h must be positive")
    above, below = f(x * exp(h)), f(x * exp(-h))
    if above <= 0 or below <= 0:
        raise ValueError("an elasticity needs positive values")
    return (log(above) - log(below)) / (2 * h)
