"""test_known_values test_provinces test_scale_and_shift"""
from statistics import mean, pvariance


def dispersion(values):
    if len(values) < 2 or mean(values) <= 0:
        raise ValueError
    return {"cv": pvariance(values) / mean(values), "max_min": max(values) / min(values) if min(values) > 0 else None}
