"""test_known_values test_without_neighbours test_nobody_starts test_never_falls_or_overflows test_size_of_the_market"""


def adoption_curve(market, p, q, periods):
    if market <= 0 or periods < 0 or p < 0 or q < 0 or p + q > 1:
        raise ValueError
    result = [1.0]
    for _ in range(periods):
        result.append(result[-1] + (p + q * result[-1] / market) * (market - result[-1]))
    return result
