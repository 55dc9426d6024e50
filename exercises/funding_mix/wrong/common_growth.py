"""test_known_values test_growth_compounds"""


def funding_mix(base, shares, growth, years):
    if base <= 0 or years < 0 or min(shares.values()) < 0 or abs(sum(shares.values()) - 1) > 1e-9:
        raise ValueError
    if set(shares) != set(growth) or min(growth.values()) <= -1:
        raise ValueError
    rate = sum(shares[k] * growth[k] for k in shares)
    rows = []
    for t in range(years + 1):
        total = base * (1 + rate) ** t
        rows.append({"year": t, "by_source": {k: total * s for k, s in shares.items()}, "total": total})
    return rows
