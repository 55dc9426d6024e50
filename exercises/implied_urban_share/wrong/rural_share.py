"""test_known_values test_ends test_recovers_the_share"""


def implied_urban_share(total, urban, rural):
    if urban == rural:
        raise ValueError
    share = (urban - total) / (urban - rural)
    if not 0 <= share <= 1:
        raise ValueError
    return share
