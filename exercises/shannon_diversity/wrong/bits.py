"""test_known_values test_equal_shares_are_most_diverse"""
from math import log, log2


def shannon_diversity(shares):
    if not shares or min(shares) < 0 or abs(sum(shares) - 1) > 0.005:
        raise ValueError
    h = -sum(p * log2(p) for p in shares if p > 0)
    return {"H": h, "evenness": h / log(len(shares)) if len(shares) > 1 else 1.0}
