def shannon_diversity(shares: list[float]) -> dict:
    """返回香农多样性 H 和均匀度。"""
    raise NotImplementedError
