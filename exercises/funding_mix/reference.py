def funding_mix(base: float, shares: dict[str, float], growth: dict[str, float], years: int) -> list[dict]:
    if base <= 0 or years < 0:
        raise ValueError("base must be positive and years must not be negative")
    if any(share < 0 for share in shares.values()) or abs(sum(shares.values()) - 1) > 1e-9:
        raise ValueError("shares must not be negative and must sum to 1")
    if shares.keys() != growth.keys() or any(rate <= -1 for rate in growth.values()):
        raise ValueError("every source needs one growth rate above -1")
    rows = []
    for year in range(years + 1):
        by_source = {source: base * share * (1 + growth[source]) ** year for source, share in shares.items()}
        rows.append({"year": year, "by_source": by_source, "total": sum(by_source.values())})
    return rows
