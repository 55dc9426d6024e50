from math import log
from statistics import fmean, pstdev

NOTHING = 1e-20


def beta_convergence(start: list[float], end: list[float], years: float) -> dict:
    if len(start) < 3 or len(start) != len(end) or min(*start, *end) <= 0 or years <= 0:
        raise ValueError("at least three positive pairs and a positive number of years are needed")
    if len(set(start)) == 1:
        raise ValueError("the first incomes must differ")
    level = [log(income) for income in start]
    growth = [log(after / before) / years for before, after in zip(start, end)]
    mean_level, mean_growth = fmean(level), fmean(growth)
    across = sum((x - mean_level) ** 2 for x in level)
    together = sum((x - mean_level) * (g - mean_growth) for x, g in zip(level, growth))
    up = sum((g - mean_growth) ** 2 for g in growth)
    beta = together / across
    rest = 1 + beta * years
    return {
        "beta": beta,
        "r2": together**2 / (across * up) if up > NOTHING else 0.0,
        "speed": -log(rest) / years if rest > 0 else None,
        "cv_start": pstdev(start) / fmean(start),
        "cv_end": pstdev(end) / fmean(end),
    }
