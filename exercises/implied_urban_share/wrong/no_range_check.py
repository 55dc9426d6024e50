"""test_bad_input"""


def implied_urban_share(total, urban, rural):
    if urban == rural:
        raise ValueError
    return (total - rural) / (urban - rural)
