def programme_move(growth: float, gap: float, age: int) -> str:
    """返回对专业采取的做法。"""
    raise NotImplementedError
