def minmax_scale(column: list[float], positive: bool = True) -> list[float]:
    """返回换算到 0 与 1 之间的新列表。"""
    raise NotImplementedError
