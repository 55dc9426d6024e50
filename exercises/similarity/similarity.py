def similarity(a: list[float], b: list[float]) -> float:
    """返回两个结构的相似系数。"""
    raise NotImplementedError
