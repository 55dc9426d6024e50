from collections.abc import Callable


def elasticity(f: Callable[[float], float], x: float, h: float = 1e-4) -> float:
    """返回 f 在 x 处的弹性。"""
    raise NotImplementedError
