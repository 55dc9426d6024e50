"""test_known_values"""


def quality_ranking(rows, weights, baseline="employment"):
    if min(weights.values()) < 0 or abs(sum(weights.values()) - 1) > 1e-9 or baseline not in weights:
        raise ValueError
    complete = [r for r in rows if all(r.get(k) is not None for k in weights)]
    if not complete or len({r["name"] for r in rows}) < len(rows):
        raise ValueError
    score = {r["name"]: round(sum(w * r[k] for k, w in weights.items()), 12) for r in complete}
    names = [r["name"] for r in complete]
    first = sorted(names, key=lambda n: -score[n])
    alone = {r["name"]: r[baseline] for r in complete}
    second = sorted(names, key=lambda n: -alone[n])
    pairs = [(a, b) for i, a in enumerate(first) for b in first[i + 1 :]]
    return {
        "ranking": first,
        "baseline": second,
        "reversals": sum(second.index(a) > second.index(b) for a, b in pairs),
        "excluded": [r["name"] for r in rows if r not in complete],
    }
