def skill_pay(base: float, premium: float, grades: list[str]) -> dict:
    """返回每个人的月工资和工资单的基尼系数。"""
    raise NotImplementedError
