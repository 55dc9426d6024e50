"""test_known_values test_missing_means_excluded test_bad_input"""


def quality_ranking(rows, weights, baseline="employment"):
    if not rows or min(weights.values()) < 0 or abs(sum(weights.values()) - 1) > 1e-9 or baseline not in weights:
        raise ValueError
    if len({r["name"] for r in rows}) < len(rows):
        raise ValueError
    score = {r["name"]: 0.0 for r in rows}
    for k, w in weights.items():
        column = [r.get(k) or 0 for r in rows]
        spread = max(column) - min(column)
        for r, x in zip(rows, column):
            score[r["name"]] += w * (x - min(column)) / spread if spread else 0
    names = [r["name"] for r in rows]
    first = sorted(names, key=lambda n: -round(score[n], 12))
    alone = {r["name"]: r.get(baseline) or 0 for r in rows}
    second = sorted(names, key=lambda n: -alone[n])
    pairs = [(a, b) for i, a in enumerate(first) for b in first[i + 1 :]]
    return {
        "ranking": first,
        "baseline": second,
        "reversals": sum(second.index(a) > second.index(b) for a, b in pairs),
        "excluded": [r["name"] for r in rows if any(r.get(k) is None for k in weights)],
    }
