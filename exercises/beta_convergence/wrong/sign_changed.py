"""test_known_values test_rural_incomes_diverge test_poor_grow_faster test_speed_may_be_missing"""
from math import log
from statistics import mean, pstdev


def beta_convergence(start, end, years):
    if len(start) < 3 or len(start) != len(end) or min(min(start), min(end)) <= 0 or years <= 0:
        raise ValueError
    if len(set(start)) == 1:
        raise ValueError
    x = [log(v) for v in start]
    g = [log(b / a) / years for a, b in zip(start, end)]
    mx, mg = mean(x), mean(g)
    sxx = sum((v - mx) ** 2 for v in x)
    sxy = sum((v - mx) * (u - mg) for v, u in zip(x, g))
    syy = sum((u - mg) ** 2 for u in g)
    beta = -sxy / sxx
    r2 = sxy**2 / sxx / syy if syy > 1e-20 else 0.0
    speed = -log(1 - beta * years) / years if 1 - beta * years > 0 else None
    return {"beta": beta, "r2": r2, "speed": speed,
            "cv_start": pstdev(start) / mean(start), "cv_end": pstdev(end) / mean(end)}
