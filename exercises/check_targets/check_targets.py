def check_targets(rows: list[dict]) -> list[dict]:
    """返回每条目标的状态和与目标的距离（%）。"""
    raise NotImplementedError
