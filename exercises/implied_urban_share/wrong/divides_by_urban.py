"""test_known_values test_ends test_recovers_the_share"""


def implied_urban_share(total, urban, rural):
    if urban == rural or not min(urban, rural) <= total <= max(urban, rural):
        raise ValueError
    return (total - rural) / urban
