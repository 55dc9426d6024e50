def talent_stock(talent0: float, gdp0: float, params: dict, years: float, dt: float = 1.0) -> list[dict]:
    """逐步模拟人才存量和产值，返回每一步的状态。"""
    raise NotImplementedError
