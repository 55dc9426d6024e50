def reverse_scores(scores: list[int | None], low: int, high: int) -> list[int | None]:
    """返回反向计分后的新列表。"""
    raise NotImplementedError
