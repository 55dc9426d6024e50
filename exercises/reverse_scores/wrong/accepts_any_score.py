"""test_bad_input"""


def reverse_scores(scores, low, high):
    if low >= high:
        raise ValueError
    return [None if s is None else low + high - s for s in scores]
