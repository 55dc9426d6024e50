def mincer_ols(y: list[float], X: list[list[float]]) -> dict:
    """返回最小二乘系数（常数项在最前）和判定系数。"""
    raise NotImplementedError
