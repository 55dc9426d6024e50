NOTHING = 1e-10


def mincer_ols(y: list[float], X: list[list[float]]) -> dict:
    if not X or len(y) != len(X) or any(len(row) != len(X[0]) for row in X):
        raise ValueError("y and X must have the same number of rows, all of the same length")
    if len(y) <= len(X[0]) + 1:
        raise ValueError("more observations than coefficients are needed")
    if min(y) == max(y):
        raise ValueError("y does not vary")
    mean = sum(y) / len(y)
    total = sum((value - mean) ** 2 for value in y)
    rows = [[1.0, *row] for row in X]
    width = len(rows[0])
    normal = [[sum(row[i] * row[j] for row in rows) for j in range(width)] for i in range(width)]
    right = [sum(row[i] * value for row, value in zip(rows, y)) for i in range(width)]
    coef = solve(normal, right)
    fitted = [sum(b * x for b, x in zip(coef, row)) for row in rows]
    rest = sum((value - fit) ** 2 for value, fit in zip(y, fitted))
    return {"coef": coef, "r2": 1 - rest / total}


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
