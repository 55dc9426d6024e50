def tilted_funding(schools: list[dict], weights: dict[str, float], budget_fen: int) -> list[int]:
    """返回每所学校得到的经费（分）。"""
    raise NotImplementedError
