from calendar import monthrange
from datetime import date


def subsidy_amount(person: dict, certificate: dict, history: list[dict], policy: dict) -> dict:
    grade = certificate["grade"]
    issued = date.fromisoformat(certificate["issued"])
    applied = date.fromisoformat(certificate["applied"])
    if grade not in policy["amounts"]:
        raise ValueError("no amount for this grade")
    if applied < issued:
        raise ValueError("applied before the certificate was issued")
    same_job = [award["grade"] for award in history if award["occupation"] == certificate["occupation"]]
    this_year = sum(award["year"] == applied.year for award in history)
    tests = {
        "insured_months": person["insured_months"] < policy["min_months"],
        "late": applied > _deadline(issued, policy["window_months"]),
        "yearly_limit": this_year >= policy["max_per_year"],
        "same_grade": grade in same_job,
        "higher_paid": any(paid < grade for paid in same_job),
    }
    reasons = [reason for reason, applies in tests.items() if applies]
    if reasons:
        return {"amount": 0, "reasons": reasons}
    uplift = policy["uplift"] if certificate["shortage"] else 0
    return {"amount": policy["amounts"][grade] * (1 + uplift), "reasons": []}


def _deadline(start: date, months: int) -> date:
    years, month = divmod(start.month - 1 + months, 12)
    year = start.year + years
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
