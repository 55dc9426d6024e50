"""test_known_values test_without_neighbours test_never_falls_or_overflows test_size_of_the_market"""


def adoption_curve(market, p, q, periods):
    if market <= 0 or periods < 0 or p < 0 or q < 0 or p + q > 1:
        raise ValueError
    total, result = 0.0, [0.0]
    for _ in range(periods):
        new = (p + q * total / market) * (market - total)
        total += new
        result.append(new)
    return result
