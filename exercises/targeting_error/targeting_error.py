def targeting_error(eligible: set, paid: set) -> dict:
    """返回漏保和错保两种误差。"""
    raise NotImplementedError
