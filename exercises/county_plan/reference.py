from statistics import mean, pstdev


def county_plan(rows: list[dict], indicators: list[str]) -> list[dict]:
    if not rows or not indicators:
        raise ValueError("there must be counties and indicators")
    scores = {name: _scores([row.get(name) for row in rows]) for name in indicators}
    return [
        {
            "county": row["county"],
            "needs": _needs({name: scores[name][place] for name in indicators}),
            "missing": [name for name in indicators if row.get(name) is None],
        }
        for place, row in enumerate(rows)
    ]


def _scores(values: list[float | None]) -> list[float]:
    known = [value for value in values if value is not None]
    if not known:
        raise ValueError("an indicator has no value at all")
    centre, spread = mean(known), pstdev(known)
    return [0.0 if value is None or spread == 0 else (value - centre) / spread for value in values]


def _needs(scores: dict[str, float]) -> list[str]:
    return sorted((name for name in scores if scores[name] < 0), key=scores.__getitem__)
