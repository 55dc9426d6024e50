def cobweb(w0: float, a: float, b: float, c: float, d: float, periods: int) -> list[float]:
    """返回第 0 年到第 periods 年的工资。"""
    raise NotImplementedError
