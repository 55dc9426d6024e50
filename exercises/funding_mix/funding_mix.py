def funding_mix(base: float, shares: dict[str, float], growth: dict[str, float], years: int) -> list[dict]:
    """返回第 0 年到第 years 年各来源的生均经费及合计。"""
    raise NotImplementedError
