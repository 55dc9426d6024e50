def programme_coverage(covers: dict[str, list[str]], weights: dict[str, float], k: int) -> tuple[list[str], float]:
    """返回选中的专业和覆盖的权重合计。"""
    raise NotImplementedError
