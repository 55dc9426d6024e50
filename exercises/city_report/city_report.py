def city_report(path: str) -> dict:
    """返回各市的城乡比、比值最低和最高的城市、收入的最大最小之比。"""
    raise NotImplementedError
