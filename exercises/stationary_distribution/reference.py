def stationary_distribution(P: list[list[float]]) -> list[float]:
    size = len(P)
    if size == 0 or any(len(row) != size for row in P):
        raise ValueError("P must be a square matrix")
    if any(min(row) < 0 or abs(sum(row) - 1) > 1e-6 for row in P):
        raise ValueError("each row must hold shares that sum to 1")
    if _closed_groups(P) > 1:
        raise ValueError("several groups never mix, so the answer is not unique")
    # Column j of P gives equation j; the last one follows from the others and makes room for the sum.
    equations = [[P[i][j] - (i == j) for i in range(size)] + [0.0] for j in range(size - 1)]
    equations.append([1.0] * size + [1.0])
    return _solve(equations)


def _closed_groups(P: list[list[float]]) -> int:
    size = len(P)
    reach = [{i} | {j for j in range(size) if P[i][j] > 0} for i in range(size)]
    for _ in range(size):
        reach = [set().union(*(reach[j] for j in group)) for group in reach]
    closed = [i for i in range(size) if all(i in reach[j] for j in reach[i])]
    return len({frozenset(reach[i]) for i in closed})


def _solve(rows: list[list[float]]) -> list[float]:
    size = len(rows)
    for column in range(size):
        pivot = max(range(column, size), key=lambda r: abs(rows[r][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        top = [value / rows[column][column] for value in rows[column]]
        rows[column] = top
        for r in range(size):
            if r != column:
                factor = rows[r][column]
                rows[r] = [value - factor * lead for value, lead in zip(rows[r], top)]
    return [max(0.0, row[-1]) for row in rows]
