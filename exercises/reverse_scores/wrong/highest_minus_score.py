"""test_known_values test_missing_stays_missing test_twice_gives_the_input"""


def reverse_scores(scores, low, high):
    if low >= high or any(s is not None and not low <= s <= high for s in scores):
        raise ValueError
    return [None if s is None else high - s for s in scores]
