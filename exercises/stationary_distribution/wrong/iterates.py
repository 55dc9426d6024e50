"""test_periodic_chain test_two_closed_groups"""


def stationary_distribution(P):
    m = len(P)
    if not m or any(len(row) != m or min(row) < 0 or abs(sum(row) - 1) > 1e-6 for row in P):
        raise ValueError
    shares = [1.0] + [0.0] * (m - 1)
    for _ in range(2000):
        shares = [sum(shares[i] * P[i][j] for i in range(m)) for j in range(m)]
        total = sum(shares)
        shares = [share / total for share in shares]
    return shares
