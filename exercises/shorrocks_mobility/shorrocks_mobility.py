def shorrocks_mobility(P: list[list[float]]) -> float:
    """返回肖罗克斯流动性指数。"""
    raise NotImplementedError
