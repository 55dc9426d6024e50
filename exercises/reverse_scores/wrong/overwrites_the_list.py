"""test_input_is_kept"""


def reverse_scores(scores, low, high):
    if low >= high or any(s is not None and not low <= s <= high for s in scores):
        raise ValueError
    for i, score in enumerate(scores):
        if score is not None:
            scores[i] = low + high - score
    return scores
