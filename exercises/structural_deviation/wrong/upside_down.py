"""test_known_values test_table_of_2016 test_balance_and_sign test_unit_does_not_matter test_no_employment"""


def structural_deviation(output_share, employment_share):
    if output_share < 0 or employment_share < 0:
        raise ValueError
    if employment_share == 0 or output_share == 0:
        return None
    return employment_share / output_share - 1
