"""test_known_values test_month_rate_compounds_to_the_year test_first_gain_after_one_month"""


def training_npv(cost, monthly_gain, months, annual_rate):
    if cost < 0 or months < 0 or annual_rate <= -1:
        raise ValueError
    i = (1 + annual_rate) ** (1 / 12) - 1
    return sum(monthly_gain / (1 + i) ** t for t in range(months)) - cost
