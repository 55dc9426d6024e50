def reverse_scores(scores: list[int | None], low: int, high: int) -> list[int | None]:
    if low >= high:
        raise ValueError("the lowest point must be below the highest")
    if any(score is not None and not low <= score <= high for score in scores):
        raise ValueError("a score lies outside the scale")
    return [None if score is None else low + high - score for score in scores]
