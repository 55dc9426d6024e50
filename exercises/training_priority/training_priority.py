def training_priority(people: list[dict], budget: float) -> dict:
    """返回贪心法和精确法各选中的人和收益合计。"""
    raise NotImplementedError
