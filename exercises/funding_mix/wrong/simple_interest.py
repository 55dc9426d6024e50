"""test_known_values test_growth_compounds test_equal_growth_keeps_the_shares"""


def funding_mix(base, shares, growth, years):
    if base <= 0 or years < 0 or min(shares.values()) < 0 or abs(sum(shares.values()) - 1) > 1e-9:
        raise ValueError
    if set(shares) != set(growth) or min(growth.values()) <= -1:
        raise ValueError
    rows = []
    for t in range(years + 1):
        parts = {k: base * s * (1 + growth[k] * t) for k, s in shares.items()}
        rows.append({"year": t, "by_source": parts, "total": sum(parts.values())})
    return rows
