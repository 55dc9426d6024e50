def wolfson(values: list[float], scale: int = 1) -> float:
    """返回收入的沃尔夫森极化指数。"""
    raise NotImplementedError
