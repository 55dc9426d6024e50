"""test_known_values test_sameness_has_no_weight test_unit_does_not_matter test_more_variation_more_weight"""
from math import log


def entropy_weights(matrix):
    if len(matrix) < 2 or not matrix[0] or any(len(row) != len(matrix[0]) for row in matrix):
        raise ValueError
    if any(value < 0 for row in matrix for value in row):
        raise ValueError
    result = []
    for column in zip(*matrix):
        shares = [v / sum(column) if sum(column) else 1 / len(column) for v in column]
        result.append(-sum(p * log(p) for p in shares if p > 0) / log(len(column)))
    return [e / sum(result) for e in result]
