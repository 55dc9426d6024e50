"""test_bad_input"""


def hhi(shares, scale=100):
    if scale not in (1, 100) or not shares or min(shares) < 0:
        raise ValueError
    return sum(share**2 for share in shares)
