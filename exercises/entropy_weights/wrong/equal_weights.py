"""test_known_values test_sameness_has_no_weight test_unit_does_not_matter test_more_variation_more_weight"""


def entropy_weights(matrix):
    if len(matrix) < 2 or not matrix[0] or any(len(row) != len(matrix[0]) for row in matrix):
        raise ValueError
    if any(value < 0 for row in matrix for value in row):
        raise ValueError
    return [1 / len(matrix[0])] * len(matrix[0])
