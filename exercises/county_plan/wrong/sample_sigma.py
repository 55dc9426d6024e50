"""test_spread_of_the_population test_no_spread"""

from statistics import mean, stdev


def county_plan(rows, indicators):
    if not rows or not indicators:
        raise ValueError
    scores = {}
    for name in indicators:
        known = [row[name] for row in rows if row.get(name) is not None]
        if not known:
            raise ValueError
        mu, sigma = mean(known), stdev(known)
        scores[name] = [None if row.get(name) is None else (row[name] - mu) / sigma if sigma else 0 for row in rows]
    return [
        {
            "county": row["county"],
            "needs": sorted((n for n in indicators if (scores[n][i] or 0) < 0), key=lambda n: scores[n][i]),
            "missing": [n for n in indicators if scores[n][i] is None],
        }
        for i, row in enumerate(rows)
    ]
