"""test_bad_links"""


def loop_polarity(links):
    if not links:
        raise ValueError
    product = 1
    for link in links:
        product *= link
    return "reinforcing" if product > 0 else "balancing"
