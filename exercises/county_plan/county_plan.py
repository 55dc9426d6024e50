def county_plan(rows: list[dict], indicators: list[str]) -> list[dict]:
    """返回各县的短板和缺数的指标。"""
    raise NotImplementedError
