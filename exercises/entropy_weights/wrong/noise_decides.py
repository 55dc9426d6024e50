"""test_nothing_varies"""
from math import log


def entropy_weights(matrix):
    if len(matrix) < 2 or not matrix[0] or any(len(row) != len(matrix[0]) for row in matrix):
        raise ValueError
    if any(value < 0 for row in matrix for value in row):
        raise ValueError
    result = []
    for column in zip(*matrix):
        if sum(column) == 0:
            result.append(0.0)
            continue
        shares = [v / sum(column) for v in column]
        result.append(1 + sum(p * log(p) for p in shares if p > 0) / log(len(column)))
    return [d / sum(result) for d in result] if any(result) else [1 / len(result)] * len(result)
