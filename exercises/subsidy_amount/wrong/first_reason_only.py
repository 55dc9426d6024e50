"""test_all_reasons_in_order"""

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
    if person["insured_months"] < policy["min_months"]:
        return {"amount": 0, "reasons": ["insured_months"]}
    if applied > end:
        return {"amount": 0, "reasons": ["late"]}
    if sum(a["year"] == applied.year for a in history) >= policy["max_per_year"]:
        return {"amount": 0, "reasons": ["yearly_limit"]}
    if grade in same:
        return {"amount": 0, "reasons": ["same_grade"]}
    if any(g < grade for g in same):
        return {"amount": 0, "reasons": ["higher_paid"]}
    return {
        "amount": policy["amounts"][grade] * (1 + policy["uplift"] * certificate["shortage"]),
        "reasons": [],
    }
