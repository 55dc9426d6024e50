def location_quotient(local: dict[str, float], national: dict[str, float]) -> dict[str, float | None]:
    """返回各领域的区位商；全国数字为零时为 None。"""
    raise NotImplementedError
