"""test_known_values test_exact_plane test_residuals_are_orthogonal"""
NOTHING = 1e-10


def mincer_ols(y, X):
    if not X or len(y) != len(X) or any(len(r) != len(X[0]) for r in X) or len(y) <= len(X[0]) + 1:
        raise ValueError
    mean = sum(y) / len(y)
    total = sum((v - mean) ** 2 for v in y)
    if total == 0:
        raise ValueError
    rows = [[1.0, *r] for r in X]
    k = len(rows[0])
    b = solve([[sum(r[i] * r[j] for r in rows) for j in range(k)] for i in range(k)],
              [sum(r[i] * v for r, v in zip(rows, y)) for i in range(k)])
    sse = sum((v - sum(c * x for c, x in zip(b, r))) ** 2 for v, r in zip(y, rows))
    return {"coef": b[1:], "r2": 1 - sse / total}


def solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gaussian elimination with the largest pivot of each column."""
    table = [[*row, value] for row, value in zip(matrix, right)]
    size = len(table)
    scale = max(abs(value) for row in matrix for value in row)
    for column in range(size):
        pivot = max(range(column, size), key=lambda i: abs(table[i][column]))
        if abs(table[pivot][column]) <= NOTHING * scale:
            raise ValueError("the regressors are collinear")
        table[column], table[pivot] = table[pivot], table[column]
        for lower in table[column + 1 :]:
            factor = lower[column] / table[column][column]
            for j in range(column, size + 1):
                lower[j] -= factor * table[column][j]
    solution = [0.0] * size
    for i in reversed(range(size)):
        known = sum(table[i][j] * solution[j] for j in range(i + 1, size))
        solution[i] = (table[i][size] - known) / table[i][i]
    return solution
