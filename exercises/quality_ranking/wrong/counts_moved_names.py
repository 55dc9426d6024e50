"""test_known_values test_missing_means_excluded test_ties_keep_the_order test_reversals_are_pairs"""


def quality_ranking(rows, weights, baseline="employment"):
    if min(weights.values()) < 0 or abs(sum(weights.values()) - 1) > 1e-9 or baseline not in weights:
        raise ValueError
    complete = [r for r in rows if all(r.get(k) is not None for k in weights)]
    if not complete or len({r["name"] for r in rows}) < len(rows):
        raise ValueError
    score = {r["name"]: 0.0 for r in complete}
    for k, w in weights.items():
        column = [r[k] for r in complete]
        spread = max(column) - min(column)
        for r in complete:
            score[r["name"]] += w * (r[k] - min(column)) / spread if spread else 0
    names = [r["name"] for r in complete]
    first = sorted(names, key=lambda n: -round(score[n], 12))
    alone = {r["name"]: r[baseline] for r in complete}
    second = sorted(names, key=lambda n: -alone[n])
    return {
        "ranking": first,
        "baseline": second,
        "reversals": sum(a != b for a, b in zip(first, second)),
        "excluded": [r["name"] for r in rows if r not in complete],
    }
