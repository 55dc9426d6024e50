from itertools import combinations


def programme_coverage(covers: dict[str, list[str]], weights: dict[str, float], k: int) -> tuple[list[str], float]:
    if k < 0 or any(weight < 0 for weight in weights.values()):
        raise ValueError("k and the weights must not be negative")
    if any(need not in weights for needs in covers.values() for need in needs):
        raise ValueError("a need has no weight")

    def covered(programmes: tuple[str, ...]) -> float:
        needs = {need for programme in programmes for need in covers[programme]}
        return sum(weights[need] for need in needs)

    # combinations of a sorted list come in lexicographic order and max keeps the first of equals.
    best = max(combinations(sorted(covers), min(k, len(covers))), key=covered)
    return list(best), covered(best)
