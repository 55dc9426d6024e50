def stable_matching(proposers: dict[str, list[str]], reviewers: dict[str, list[str]]) -> dict[str, str | None]:
    _check(proposers, reviewers)
    _check(reviewers, proposers)
    holder: dict[str, str] = {}
    asked = dict.fromkeys(proposers, 0)
    waiting = list(proposers)
    while waiting:
        name = waiting.pop()
        wishes = proposers[name]
        if asked[name] == len(wishes):
            continue
        reviewer = wishes[asked[name]]
        asked[name] += 1
        refused = _worse(reviewers[reviewer], name, holder.get(reviewer))
        if refused != name:
            holder[reviewer] = name
        if refused is not None:
            waiting.append(refused)
    partner = {name: reviewer for reviewer, name in holder.items()}
    return {name: partner.get(name) for name in proposers}


def _check(side: dict[str, list[str]], other: dict[str, list[str]]) -> None:
    for wishes in side.values():
        if len(set(wishes)) != len(wishes) or not set(wishes) <= set(other):
            raise ValueError("a list must hold known names, each once")


def _worse(wishes: list[str], name: str, held: str | None) -> str | None:
    """Of two suitors, the one who is turned away; None if the only one is kept."""
    if name not in wishes:
        return name
    if held is None:
        return None
    return max(name, held, key=wishes.index)
