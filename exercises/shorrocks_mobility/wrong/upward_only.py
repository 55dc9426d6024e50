"""test_known_values test_equal_rows test_slower_ladder test_can_exceed_one"""


def shorrocks_mobility(P):
    m = len(P)
    if not m or any(len(row) != m or min(row) < 0 or abs(sum(row) - 1) > 1e-6 for row in P):
        raise ValueError
    if m == 1:
        return 0.0
    return sum(P[i][j] for i in range(m) for j in range(i + 1, m)) / (m - 1)
