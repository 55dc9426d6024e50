def olive_report(rows: list[dict]) -> list[dict]:
    """返回逐年的中间份额、中位数与平均数之比和极化指数。"""
    raise NotImplementedError
