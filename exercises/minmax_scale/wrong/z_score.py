"""test_known_values test_unit_does_not_matter test_two_directions"""
from statistics import mean, pstdev


def minmax_scale(column, positive=True):
    if not column:
        raise ValueError
    m, s = mean(column), pstdev(column)
    if min(column) == max(column):
        return [0.0 for _ in column]
    return [(x - m) / s if positive else (m - x) / s for x in column]
