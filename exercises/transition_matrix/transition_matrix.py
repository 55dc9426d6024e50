def transition_matrix(paths: list[list[str]], states: list[str]) -> list[list[float]]:
    """返回等级之间的转移矩阵。"""
    raise NotImplementedError
