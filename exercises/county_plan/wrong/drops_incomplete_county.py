"""test_known_values test_missing_is_not_zero test_bad_input test_spread_of_the_population"""

from statistics import mean, pstdev


def county_plan(rows, indicators):
    rows = [row for row in rows if all(row.get(name) is not None for name in indicators)]
    plans = []
    stats = {name: [row[name] for row in rows] for name in indicators}
    for row in rows:
        scores = []
        for k, name in enumerate(indicators):
            sigma = pstdev(stats[name])
            z = (row[name] - mean(stats[name])) / sigma if sigma else 0
            if z < 0:
                scores.append((z, k))
        plans.append({"county": row["county"], "needs": [indicators[k] for _, k in sorted(scores)], "missing": []})
    return plans
