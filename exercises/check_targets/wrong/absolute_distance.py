"""test_distance_keeps_its_sign"""

import operator

COMPARE = {"<=": operator.le, ">=": operator.ge, "<": operator.lt, ">": operator.gt}


def check_targets(rows):
    found = []
    for row in rows:
        if row["direction"] not in COMPARE:
            raise ValueError
        goal, seen = row["target"], row["observed"]
        if seen is None:
            found.append({"indicator": row["indicator"], "status": "unknown", "distance": None})
            continue
        status = "met" if COMPARE[row["direction"]](seen, goal) else "not met"
        distance = None if goal == 0 else abs(seen - goal) / abs(goal) * 100
        found.append({"indicator": row["indicator"], "status": status, "distance": distance})
    return found
