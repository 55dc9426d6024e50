"""test_two_grades test_known_values test_periodic_chain test_balance test_bad_input"""


def stationary_distribution(P):
    m = len(P)
    if not m or any(len(row) != m or min(row) < 0 or abs(sum(row) - 1) > 1e-6 for row in P):
        raise ValueError
    if m == 1:
        return [1.0]
    # Takes the last share as 1 and never divides by the sum.
    rows = [[P[i][j] - (i == j) for i in range(m)] + [0.0] for j in range(m - 1)]
    rows.append([0.0] * (m - 1) + [1.0, 1.0])
    for c in range(m):
        pivot = max(range(c, m), key=lambda r: abs(rows[r][c]))
        if abs(rows[pivot][c]) < 1e-9:
            raise ValueError
        rows[c], rows[pivot] = rows[pivot], rows[c]
        for r in range(m):
            if r != c:
                f = rows[r][c] / rows[c][c]
                rows[r] = [a - f * b for a, b in zip(rows[r], rows[c])]
    return [max(0.0, rows[i][m] / rows[i][i]) for i in range(m)]
