def urban_rural_ratio(urban: float | None, rural: float | None) -> float | None:
    """返回城乡居民收入比；有一边没有核实时返回 None。"""
    raise NotImplementedError
