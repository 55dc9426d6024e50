"""test_two_grades test_known_values test_periodic_chain test_states_left_for_good test_balance"""


def stationary_distribution(P):
    m = len(P)
    if not m or any(len(row) != m or min(row) < 0 or abs(sum(row) - 1) > 1e-6 for row in P):
        raise ValueError
    # Solves P x = x instead of x P = x.
    rows = [[P[i][j] - (i == j) for j in range(m)] + [0.0] for i in range(m)]
    rows.append([1.0] * m + [1.0])
    for c in range(m):
        pivot = max(range(c, m + 1), key=lambda r: abs(rows[r][c]))
        if abs(rows[pivot][c]) < 1e-9:
            raise ValueError
        rows[c], rows[pivot] = rows[pivot], rows[c]
        for r in range(m + 1):
            if r != c:
                f = rows[r][c] / rows[c][c]
                rows[r] = [a - f * b for a, b in zip(rows[r], rows[c])]
    return [max(0.0, rows[i][m] / rows[i][i]) for i in range(m)]
