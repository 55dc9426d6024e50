def hhi(shares: list[float], scale: int = 100) -> float:
    if scale not in (1, 100):
        raise ValueError("shares are per cents (scale 100) or fractions (scale 1)")
    if not shares or min(shares) < 0:
        raise ValueError("there must be shares, and none of them negative")
    if abs(sum(shares) - scale) > 0.005 * scale:
        raise ValueError("the shares do not add up")
    return sum(share * share for share in shares)
