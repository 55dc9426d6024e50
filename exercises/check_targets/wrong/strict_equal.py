"""test_equality_meets_only_loose_targets"""


def check_targets(rows):
    found = []
    for row in rows:
        if row["direction"] not in ("<=", ">=", "<", ">"):
            raise ValueError
        goal, seen = row["target"], row["observed"]
        if seen is None:
            found.append({"indicator": row["indicator"], "status": "unknown", "distance": None})
            continue
        if seen == goal:
            met = False
        else:
            met = (seen < goal) == row["direction"].startswith("<")
        distance = None if goal == 0 else (seen - goal) / goal * 100
        found.append({"indicator": row["indicator"], "status": "met" if met else "not met", "distance": distance})
    return found
