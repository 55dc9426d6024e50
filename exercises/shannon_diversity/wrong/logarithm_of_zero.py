"""test_empty_providers_count"""
from math import log


def shannon_diversity(shares):
    if not shares or min(shares) < 0 or abs(sum(shares) - 1) > 0.005:
        raise ValueError
    h = -sum(p * log(p) for p in shares)
    return {"H": h, "evenness": h / log(len(shares)) if len(shares) > 1 else 1.0}
