def urban_rural_theil(p: float, urban: float, rural: float) -> float:
    """返回城乡之间的泰尔指数。"""
    raise NotImplementedError
