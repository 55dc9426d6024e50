def adoption_curve(market: float, p: float, q: float, periods: int) -> list[float]:
    """返回各期末的累计采用户数。"""
    raise NotImplementedError
