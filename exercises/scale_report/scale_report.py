def scale_report(rows: list[list[int | None]], reverse_items: list[int], low: int = 1, high: int = 5) -> dict:
    """返回量表的 α、逐题去掉后的 α 和平均分。"""
    raise NotImplementedError
