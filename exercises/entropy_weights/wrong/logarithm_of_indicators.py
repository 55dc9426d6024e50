"""test_known_values test_sameness_has_no_weight test_more_variation_more_weight"""
from math import log


def entropy_weights(matrix):
    if len(matrix) < 2 or not matrix[0] or any(len(row) != len(matrix[0]) for row in matrix):
        raise ValueError
    if any(value < 0 for row in matrix for value in row):
        raise ValueError
    m, result = len(matrix[0]), []
    for column in zip(*matrix):
        shares = [v / sum(column) if sum(column) else 0 for v in column]
        entropy = -sum(p * log(p) for p in shares if p > 0) / log(max(m, 2))
        result.append(0.0 if min(column) == max(column) else 1 - entropy)
    return [d / sum(result) for d in result] if any(result) else [1 / m] * m
