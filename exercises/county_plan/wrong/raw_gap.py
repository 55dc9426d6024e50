"""test_worst_first test_scale_does_not_matter test_spread_of_the_population"""

from statistics import mean


def county_plan(rows, indicators):
    if not rows or not indicators:
        raise ValueError
    gaps = {}
    for name in indicators:
        known = [row[name] for row in rows if row.get(name) is not None]
        if not known:
            raise ValueError
        gaps[name] = [None if row.get(name) is None else row[name] - mean(known) for row in rows]
    return [
        {
            "county": row["county"],
            "needs": sorted(
                (n for n in indicators if gaps[n][i] is not None and gaps[n][i] < 0), key=lambda n: gaps[n][i]
            ),
            "missing": [n for n in indicators if gaps[n][i] is None],
        }
        for i, row in enumerate(rows)
    ]
