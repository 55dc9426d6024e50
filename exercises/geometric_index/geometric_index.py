def geometric_index(
    values: list[float],
    mins: list[float],
    maxs: list[float],
    weights: list[float] | None = None,
    log: tuple[int, ...] = (),
) -> float:
    """返回几个指标合成的几何平均指数。"""
    raise NotImplementedError
