def training_npv(cost: float, monthly_gain: float, months: int, annual_rate: float) -> float:
    """返回培训的净现值（元）。"""
    raise NotImplementedError
