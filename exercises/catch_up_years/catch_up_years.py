def catch_up_years(high: float, low: float, growth_high: float, growth_low: float, target: float) -> float | None:
    """返回收入之比降到目标所需的年数。"""
    raise NotImplementedError
