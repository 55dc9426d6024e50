def quality_ranking(rows: list[dict], weights: dict[str, float], baseline: str = "employment") -> dict:
    """返回综合排名、单一指标排名、逆序数和被剔除的学校。"""
    raise NotImplementedError
