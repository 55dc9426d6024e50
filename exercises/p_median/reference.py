from itertools import combinations


def p_median(dist: list[list[float]], weights: list[float], p: int) -> tuple[list[int], float]:
    if not dist or len(weights) != len(dist) or any(len(row) != len(dist[0]) for row in dist):
        raise ValueError("dist needs rows of one length and a weight for each")
    if not 1 <= p <= len(dist[0]) or min(weights) < 0 or min(map(min, dist)) < 0:
        raise ValueError("p must be from 1 to the number of sites, and nothing may be negative")

    def effort(sites: tuple[int, ...]) -> float:
        return sum(weight * min(row[site] for site in sites) for row, weight in zip(dist, weights))

    # combinations come in lexicographic order and min keeps the first of equals.
    best = min(combinations(range(len(dist[0])), p), key=effort)
    return list(best), effort(best)
