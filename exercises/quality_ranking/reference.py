def quality_ranking(rows: list[dict], weights: dict[str, float], baseline: str = "employment") -> dict:
    if any(weight < 0 for weight in weights.values()) or abs(sum(weights.values()) - 1) > 1e-9:
        raise ValueError("weights must not be negative and must sum to 1")
    if baseline not in weights:
        raise ValueError("the baseline needs a weight")
    if len({row["name"] for row in rows}) < len(rows):
        raise ValueError("every school needs a name of its own")
    complete = [row for row in rows if all(row.get(key) is not None for key in weights)]
    if not complete:
        raise ValueError("no school has all indicators")
    scores = {row["name"]: 0.0 for row in complete}
    for key, weight in weights.items():
        column = [row[key] for row in complete]
        low, spread = min(column), max(column) - min(column)
        for row in complete:
            scores[row["name"]] += weight * (row[key] - low) / spread if spread else 0.0
    names = list(scores)
    ranking = sorted(names, key=lambda name: round(scores[name], 12), reverse=True)
    alone = {row["name"]: row[baseline] for row in complete}
    by_baseline = sorted(names, key=lambda name: alone[name], reverse=True)
    return {
        "ranking": ranking,
        "baseline": by_baseline,
        "reversals": reversals(ranking, by_baseline),
        "excluded": [row["name"] for row in rows if row not in complete],
    }


def reversals(first: list[str], second: list[str]) -> int:
    place = {name: i for i, name in enumerate(second)}
    return sum(place[a] > place[b] for i, a in enumerate(first) for b in first[i + 1 :])
