"""test_can_exceed_one"""


def shorrocks_mobility(P):
    m = len(P)
    if not m or any(len(row) != m or min(row) < 0 or abs(sum(row) - 1) > 1e-6 for row in P):
        raise ValueError
    if m == 1:
        return 0.0
    return min(1.0, (m - sum(P[i][i] for i in range(m))) / (m - 1))
