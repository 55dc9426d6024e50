def gini(values: list[float], weights: list[float] | None = None) -> float:
    """返回收入的基尼系数。"""
    raise NotImplementedError
