"""test_known_values test_provinces"""
from statistics import mean, stdev


def dispersion(values):
    if len(values) < 2 or mean(values) <= 0:
        raise ValueError
    return {"cv": stdev(values) / mean(values), "max_min": max(values) / min(values) if min(values) > 0 else None}
