"""test_known_values test_merger_raises_it test_between_equal_and_single test_rounded_tables"""


def hhi(shares, scale=100):
    if scale not in (1, 100) or not shares or min(shares) < 0 or abs(sum(shares) - scale) > 0.005 * scale:
        raise ValueError
    n = len(shares)
    if n == 1:
        return float(scale**2)
    h = sum((share / scale) ** 2 for share in shares)
    return (h - 1 / n) / (1 - 1 / n) * scale**2
