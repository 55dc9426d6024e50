import operator

COMPARE = {"<=": operator.le, ">=": operator.ge, "<": operator.lt, ">": operator.gt}


def check_targets(rows: list[dict]) -> list[dict]:
    return [{"indicator": row["indicator"]} | verdict(row) for row in rows]


def verdict(row: dict) -> dict:
    if row["direction"] not in COMPARE:
        raise ValueError(f"unknown direction: {row['direction']}")
    target, observed = row["target"], row["observed"]
    if observed is None:
        return {"status": "unknown", "distance": None}
    met = COMPARE[row["direction"]](observed, target)
    distance = (observed - target) / target * 100 if target else None
    return {"status": "met" if met else "not met", "distance": distance}
