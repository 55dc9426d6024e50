"""test_known_values test_missing_is_not_zero test_bad_input test_spread_of_the_population"""

from statistics import mean, pstdev


def county_plan(rows, indicators):
    if not rows or not indicators:
        raise ValueError
    plans = [{"county": row["county"], "needs": [], "missing": []} for row in rows]
    scores = []
    for name in indicators:
        values = [row.get(name) or 0 for row in rows]
        mu, sigma = mean(values), pstdev(values)
        scores.append([(v - mu) / sigma if sigma else 0 for v in values])
    for i, row in enumerate(rows):
        low = [(scores[k][i], k) for k in range(len(indicators)) if scores[k][i] < 0]
        plans[i]["needs"] = [indicators[k] for _, k in sorted(low)]
        plans[i]["missing"] = [name for name in indicators if row.get(name) is None]
    return plans
