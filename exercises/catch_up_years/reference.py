from math import log


def catch_up_years(high: float, low: float, growth_high: float, growth_low: float, target: float) -> float | None:
    if not high >= low > 0 or target < 1:
        raise ValueError("incomes must be positive, the higher first, and the target at least 1")
    if min(growth_high, growth_low) <= -100:
        raise ValueError("growth must be above -100 per cent")
    ratio = high / low
    if ratio <= target:
        return 0.0
    if growth_low <= growth_high:
        return None
    return log(ratio / target) / log((100 + growth_low) / (100 + growth_high))
