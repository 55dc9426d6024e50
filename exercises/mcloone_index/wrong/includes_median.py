"""test_known_values test_schools_at_the_median_do_not_count test_only_the_lower_half_matters"""

from statistics import median


def mcloone_index(spending):
    if not spending or min(spending) < 0 or median(spending) == 0:
        raise ValueError
    below = [x for x in spending if x <= median(spending)]
    return sum(below) / (median(spending) * len(below))
