def merge_saving(groups: list[int], capacity: int, fixed: float, per_person: float) -> dict:
    """返回分开办班、合班的费用和节约额（元）。"""
    raise NotImplementedError
