def claim_shares(rows: list[dict]) -> dict:
    """返回三种标签的份额和没有数字的主张。"""
    raise NotImplementedError
