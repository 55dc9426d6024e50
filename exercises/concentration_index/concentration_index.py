def concentration_index(benefit: list[float], income: list[float]) -> float:
    """返回受益按收入排序的集中指数。"""
    raise NotImplementedError
