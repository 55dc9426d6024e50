def p_median(dist: list[list[float]], weights: list[float], p: int) -> tuple[list[int], float]:
    """返回开放的地点和总路程。"""
    raise NotImplementedError
