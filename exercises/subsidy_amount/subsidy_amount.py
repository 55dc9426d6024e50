def subsidy_amount(person: dict, certificate: dict, history: list[dict], policy: dict) -> dict:
    """返回补贴金额和不能领取的理由。"""
    raise NotImplementedError
