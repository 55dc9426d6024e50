"""test_last_day_counts test_month_end test_known_values"""

from datetime import date, timedelta


def subsidy_amount(person, certificate, history, policy):
    issued, applied = (date.fromisoformat(certificate[key]) for key in ("issued", "applied"))
    grade = certificate["grade"]
    if grade not in policy["amounts"] or applied < issued:
        raise ValueError
    end = issued + timedelta(days=30 * policy["window_months"])
    same = [a["grade"] for a in history if a["occupation"] == certificate["occupation"]]
    checks = [
        ("insured_months", person["insured_months"] < policy["min_months"]),
        ("late", applied > end),
        ("yearly_limit", sum(a["year"] == applied.year for a in history) >= policy["max_per_year"]),
        ("same_grade", grade in same),
        ("higher_paid", any(g < grade for g in same)),
    ]
    reasons = [name for name, failed in checks if failed]
    amount = policy["amounts"][grade] * (1 + policy["uplift"] * certificate["shortage"])
    return {"amount": 0 if reasons else amount, "reasons": reasons}
