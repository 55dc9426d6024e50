from functools import cache


def assignment(cost: list[list[float]]) -> tuple[list[int], float]:
    counties = len(cost)
    if counties == 0:
        return [], 0.0
    colleges = len(cost[0])
    if colleges == 0 or any(len(row) != colleges for row in cost):
        raise ValueError("cost must have rows of one length, at least 1")

    @cache
    def best(county: int, free: frozenset[int]) -> tuple[float, tuple[int, ...]]:
        """The least cost of the counties from this one on, and their pairs."""
        if county == counties:
            return 0.0, ()
        choices = []
        for college in free:
            rest, pairs = best(county + 1, free - {college})
            choices.append((cost[county][college] + rest, (college, *pairs)))
        if counties - county > len(free):
            rest, pairs = best(county + 1, free)
            choices.append((rest, (-1, *pairs)))
        return min(choices)

    total, pairs = best(0, frozenset(range(colleges)))
    return list(pairs), total
