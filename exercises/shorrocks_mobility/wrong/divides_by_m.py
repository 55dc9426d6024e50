"""test_known_values test_equal_rows test_slower_ladder test_can_exceed_one"""


def shorrocks_mobility(P):
    m = len(P)
    if not m or any(len(row) != m or min(row) < 0 or abs(sum(row) - 1) > 1e-6 for row in P):
        raise ValueError
    return (m - sum(P[i][i] for i in range(m))) / m if m > 1 else 0.0
