def theil_decomposition(values: list[float], groups: list[str], weights: list[float] | None = None) -> dict:
    """返回泰尔指数及其组间、组内两部分。"""
    raise NotImplementedError
