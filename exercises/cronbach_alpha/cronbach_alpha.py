def cronbach_alpha(rows: list[list[float | None]]) -> float:
    """返回量表的克隆巴赫系数。"""
    raise NotImplementedError
