"""test_known_loops test_pairs_of_negatives_cancel test_one_more_negative_flips"""


def loop_polarity(links):
    if not links or any(link not in (1, -1) for link in links):
        raise ValueError
    return "balancing" if -1 in links else "reinforcing"
