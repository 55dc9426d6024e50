"""test_unknown_is_not_a_failure"""

import operator

COMPARE = {"<=": operator.le, ">=": operator.ge, "<": operator.lt, ">": operator.gt}


def check_targets(rows):
    found = []
    for row in rows:
        if row["direction"] not in COMPARE:
            raise ValueError
        goal, seen = row["target"], row["observed"]
        met = seen is not None and COMPARE[row["direction"]](seen, goal)
        distance = None if seen is None or goal == 0 else (seen - goal) / goal * 100
        status = "met" if met else "not met"
        found.append({"indicator": row["indicator"], "status": status, "distance": distance})
    return found
