def shift_plan(sessions: list[tuple[float, float, float]]) -> tuple[list[int], float]:
    """返回选中的场次（位置）和技能分合计。"""
    raise NotImplementedError
