def dispersion(values: list[float]) -> dict:
    """返回变异系数和最大最小之比。"""
    raise NotImplementedError
