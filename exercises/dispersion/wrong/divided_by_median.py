"""test_known_values test_provinces"""
from statistics import mean, median, pstdev


def dispersion(values):
    if len(values) < 2 or mean(values) <= 0:
        raise ValueError
    middle = median(values) or mean(values)
    return {"cv": pstdev(values) / abs(middle), "max_min": max(values) / min(values) if min(values) > 0 else None}
