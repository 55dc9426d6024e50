from math import log


def entropy_weights(matrix: list[list[float]]) -> list[float]:
    if len(matrix) < 2 or not matrix[0] or any(len(row) != len(matrix[0]) for row in matrix):
        raise ValueError("the table needs two or more rows of the same length")
    if any(value < 0 for row in matrix for value in row):
        raise ValueError("figures must not be negative")
    variations = [_variation(column) for column in zip(*matrix)]
    total = sum(variations)
    if total == 0:
        return [1 / len(variations)] * len(variations)
    return [variation / total for variation in variations]


def _variation(column):
    if min(column) == max(column):
        return 0.0
    shares = [value / sum(column) for value in column]
    entropy = -sum(share * log(share) for share in shares if share > 0)
    return 1 - entropy / log(len(column))
