def beta_convergence(start: list[float], end: list[float], years: float) -> dict:
    """返回趋同回归的斜率、判定系数、速度和期初期末的变异系数。"""
    raise NotImplementedError
