def human_capital_growth(sk: float, sh: float, alpha: float, beta: float, n_g_d: float) -> dict:
    """返回均衡产出、趋同速度和半程时间。"""
    raise NotImplementedError
