def mcloone_index(spending: list[float]) -> float:
    """返回生均经费的麦克隆指数。"""
    raise NotImplementedError
