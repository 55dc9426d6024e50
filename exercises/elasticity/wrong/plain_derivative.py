"""test_known_values test_power_is_its_own_elasticity test_units_do_not_matter test_both_sides_are_used"""
from math import exp


def elasticity(f, x, h=1e-4):
    if x <= 0 or h <= 0:
        raise ValueError
    high, low = x * exp(h), x * exp(-h)
    if f(high) <= 0 or f(low) <= 0:
        raise ValueError
    return (f(high) - f(low)) / (high - low)
