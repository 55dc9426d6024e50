import itertools


def transition_matrix(paths: list[list[str]], states: list[str]) -> list[list[float]]:
    if not states or len(set(states)) != len(states):
        raise ValueError("states must be different names, at least one")
    place = {state: index for index, state in enumerate(states)}
    if any(grade not in place for path in paths for grade in path):
        raise ValueError("a path holds a grade that is not in states")
    counts = [[0] * len(states) for _ in states]
    for path in paths:
        for before, after in itertools.pairwise(path):
            counts[place[before]][place[after]] += 1
    return [_shares(row, index) for index, row in enumerate(counts)]


def _shares(counts: list[int], index: int) -> list[float]:
    total = sum(counts)
    if total == 0:
        return [1.0 if column == index else 0.0 for column in range(len(counts))]
    return [count / total for count in counts]
