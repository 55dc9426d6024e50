"""test_already_there"""

from math import log


def catch_up_years(high, low, growth_high, growth_low, target):
    if not high >= low > 0 or target < 1 or growth_high <= -100 or growth_low <= -100:
        raise ValueError
    if growth_low <= growth_high:
        return None
    return log(high / low / target) / log((100 + growth_low) / (100 + growth_high))
