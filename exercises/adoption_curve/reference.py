def adoption_curve(market: float, p: float, q: float, periods: int) -> list[float]:
    if market <= 0 or periods < 0:
        raise ValueError("market must be positive and periods not negative")
    if min(p, q) < 0 or p + q > 1:
        raise ValueError("p and q must not be negative and together at most 1")
    adopters = [0.0]
    for _ in range(periods):
        current = adopters[-1]
        adopters.append(current + (p + q * current / market) * (market - current))
    return adopters
