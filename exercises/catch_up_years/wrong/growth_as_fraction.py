"""test_known_values test_simulation test_growth_is_in_per_cent"""

from math import log


def catch_up_years(high, low, growth_high, growth_low, target):
    if not high >= low > 0 or target < 1 or growth_high <= -100 or growth_low <= -100:
        raise ValueError
    if high / low <= target:
        return 0.0
    if growth_low <= growth_high:
        return None
    return log(high / low / target) / log((1 + growth_low) / (1 + growth_high))
