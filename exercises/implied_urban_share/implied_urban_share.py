def implied_urban_share(total: float, urban: float, rural: float) -> float:
    """返回由三个平均收入倒推的城镇人口比重。"""
    raise NotImplementedError
