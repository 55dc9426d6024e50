"""test_constant_column"""


def minmax_scale(column, positive=True):
    if not column:
        raise ValueError
    low, high = min(column), max(column)
    return [(x - low) / (high - low) if positive else (high - x) / (high - low) for x in column]
