from statistics import median


def mcloone_index(spending: list[float]) -> float:
    if not spending or min(spending) < 0:
        raise ValueError("there must be schools, and spending must not be negative")
    middle = median(spending)
    if middle == 0:
        raise ValueError("the median must be positive")
    below = [value for value in spending if value < middle]
    return sum(below) / (middle * len(below)) if below else 1.0
