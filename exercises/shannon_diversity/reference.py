from math import log


def shannon_diversity(shares: list[float]) -> dict:
    if not shares or min(shares) < 0:
        raise ValueError("there must be shares, and none of them negative")
    if abs(sum(shares) - 1) > 0.005:
        raise ValueError("the shares do not add up to 1")
    diversity = -sum(share * log(share) for share in shares if share > 0)
    evenness = diversity / log(len(shares)) if len(shares) > 1 else 1.0
    return {"H": diversity, "evenness": evenness}
