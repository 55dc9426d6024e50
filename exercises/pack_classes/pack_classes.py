def pack_classes(sizes: list[int], capacity: int) -> list[list[int]]:
    """返回合成的班，每个班是其中各组的人数。"""
    raise NotImplementedError
