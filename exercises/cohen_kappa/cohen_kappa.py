def cohen_kappa(a: list[str], b: list[str]) -> float:
    """返回两个编码者的科恩卡帕系数。"""
    raise NotImplementedError
