"""test_missing_stays_missing"""


def reverse_scores(scores, low, high):
    if low >= high or any(s is not None and not low <= s <= high for s in scores):
        raise ValueError
    return [low + high - s for s in scores if s is not None]
