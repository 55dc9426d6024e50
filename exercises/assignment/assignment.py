def assignment(cost: list[list[float]]) -> tuple[list[int], float]:
    """返回总费用最小的结对和总费用。"""
    raise NotImplementedError
