def stationary_distribution(P: list[list[float]]) -> list[float]:
    """返回转移矩阵的长期分布。"""
    raise NotImplementedError
