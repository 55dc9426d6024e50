"""test_known_values test_unit_does_not_matter test_two_directions"""


def minmax_scale(column, positive=True):
    if not column:
        raise ValueError
    low, high = min(column), max(column)
    return [(x - low) / (high - low) if high > low else 0.0 for x in column]
