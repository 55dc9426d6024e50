"""test_known_values test_simulation test_growth_is_in_per_cent"""


def catch_up_years(high, low, growth_high, growth_low, target):
    if not high >= low > 0 or target < 1 or growth_high <= -100 or growth_low <= -100:
        raise ValueError
    if high / low <= target:
        return 0.0
    if growth_low <= growth_high:
        return None
    return 100 * (high / low - target) / (growth_low - growth_high)
