"""test_last_day_counts test_known_values test_month_end"""

from calendar import monthrange
from datetime import date


def subsidy_amount(person, certificate, history, policy):
    issued, applied = (date.fromisoformat(certificate[key]) for key in ("issued", "applied"))
    grade = certificate["grade"]
    if grade not in policy["amounts"] or applied < issued:
        raise ValueError
    years, month = divmod(issued.month - 1 + policy["window_months"], 12)
    last = monthrange(issued.year + years, month + 1)[1]
    end = date(issued.year + years, month + 1, min(issued.day, last))
    same = [a["grade"] for a in history if a["occupation"] == certificate["occupation"]]
    reasons = []
    if person["insured_months"] < policy["min_months"]:
        reasons.append("insured_months")
    if applied >= end:
        reasons.append("late")
    if sum(a["year"] == applied.year for a in history) >= policy["max_per_year"]:
        reasons.append("yearly_limit")
    if grade in same:
        reasons.append("same_grade")
    if any(g < grade for g in same):
        reasons.append("higher_paid")
    amount = policy["amounts"][grade] * (1 + policy["uplift"] * certificate["shortage"])
    return {"amount": 0 if reasons else amount, "reasons": reasons}
