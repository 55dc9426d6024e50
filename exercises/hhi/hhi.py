def hhi(shares: list[float], scale: int = 100) -> float:
    """返回赫芬达尔指数。"""
    raise NotImplementedError
