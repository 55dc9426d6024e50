def structural_deviation(output_share: float, employment_share: float) -> float | None:
    """返回产业的结构偏离度；没有就业时返回 None。"""
    raise NotImplementedError
