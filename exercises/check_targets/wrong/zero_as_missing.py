"""test_unknown_is_not_a_failure"""


def check_targets(rows):
    found = []
    for row in rows:
        if row["direction"] not in ("<=", ">=", "<", ">"):
            raise ValueError
        goal, seen = row["target"], row["observed"] or 0
        met = {"<=": seen <= goal, ">=": seen >= goal, "<": seen < goal, ">": seen > goal}[row["direction"]]
        distance = None if goal == 0 else (seen - goal) / goal * 100
        found.append({"indicator": row["indicator"], "status": "met" if met else "not met", "distance": distance})
    return found
