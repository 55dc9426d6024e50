def loop_polarity(links: list[int]) -> str:
    """返回回路的极性：``"reinforcing"`` 或 ``"balancing"``。"""
    raise NotImplementedError
