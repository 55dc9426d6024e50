def quintile_gini(groups: list[float]) -> dict:
    """返回由五等份求得的基尼下界、高低组之比和五组平均。"""
    raise NotImplementedError
