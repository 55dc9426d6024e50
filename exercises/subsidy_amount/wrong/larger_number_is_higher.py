"""test_smaller_number_is_higher test_all_reasons_in_order"""

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
    checks = [
        ("insured_months", person["insured_months"] < policy["min_months"]),
        ("late", applied > end),
        ("yearly_limit", sum(a["year"] == applied.year for a in history) >= policy["max_per_year"]),
        ("same_grade", grade in same),
        ("higher_paid", any(g > grade for g in same)),
    ]
    reasons = [name for name, failed in checks if failed]
    amount = policy["amounts"][grade] * (1 + policy["uplift"] * certificate["shortage"])
    return {"amount": 0 if reasons else amount, "reasons": reasons}
