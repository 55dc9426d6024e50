def shorrocks_mobility(P: list[list[float]]) -> float:
    size = len(P)
    if size == 0 or any(len(row) != size for row in P):
        raise ValueError("P must be a square matrix")
    if any(min(row) < 0 or abs(sum(row) - 1) > 1e-6 for row in P):
        raise ValueError("each row must hold shares that sum to 1")
    if size == 1:
        return 0.0
    stayers = sum(P[i][i] for i in range(size))
    return (size - stayers) / (size - 1)
