from itertools import combinations


def training_priority(people: list[dict], budget: float) -> dict:
    if budget < 0 or len(people) > 20 or len({one["id"] for one in people}) < len(people):
        raise ValueError("budget must not be negative; at most 20 people, each with an id of their own")
    if any(one["cost"] <= 0 or one["gain"] < 0 for one in people):
        raise ValueError("costs must be positive and gains must not be negative")
    greedy = by_ratio(people, budget)
    exact = best_group(people, budget)
    return {
        "greedy": sorted(one["id"] for one in greedy),
        "greedy_gain": total(greedy, "gain"),
        "exact": sorted(one["id"] for one in exact),
        "exact_gain": total(exact, "gain"),
    }


def by_ratio(people: list[dict], budget: float) -> list[dict]:
    chosen: list[dict] = []
    for one in sorted(people, key=lambda one: (-one["gain"] / one["cost"], one["id"])):
        if total(chosen, "cost") + one["cost"] <= budget:
            chosen.append(one)
    return chosen


def best_group(people: list[dict], budget: float) -> tuple[dict, ...]:
    groups = (group for size in range(len(people) + 1) for group in combinations(people, size))
    return max((group for group in groups if total(group, "cost") <= budget), key=lambda group: total(group, "gain"))


def total(group, key: str) -> float:
    return float(sum(one[key] for one in group))
