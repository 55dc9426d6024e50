def entropy_weights(matrix: list[list[float]]) -> list[float]:
    """返回各指标的熵权，合计为 1。"""
    raise NotImplementedError
