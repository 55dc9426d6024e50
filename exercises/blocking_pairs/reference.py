def blocking_pairs(
    matching: dict[str, str | None], proposers: dict[str, list[str]], reviewers: dict[str, list[str]]
) -> list[tuple[str, str]]:
    pairs = [(name, reviewer) for name, reviewer in matching.items() if reviewer is not None]
    holder = {reviewer: name for name, reviewer in pairs}
    if len(holder) < len(pairs) or not set(matching) <= set(proposers) or not set(holder) <= set(reviewers):
        raise ValueError("the matching names somebody twice or somebody unknown")
    if any(reviewer not in proposers[name] or name not in reviewers[reviewer] for name, reviewer in pairs):
        raise ValueError("partners must be on each other's list")
    return [
        (name, reviewer)
        for name, wishes in proposers.items()
        for reviewer in wishes
        if _prefers(wishes, reviewer, matching.get(name))
        and _prefers(reviewers[reviewer], name, holder.get(reviewer))
    ]


def _prefers(wishes: list[str], new: str, current: str | None) -> bool:
    if new not in wishes:
        return False
    return current is None or wishes.index(new) < wishes.index(current)
