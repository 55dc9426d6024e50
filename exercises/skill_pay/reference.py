GRADES = [
    ("学徒工", "apprentice"),
    ("初级工", "junior worker"),
    ("中级工", "intermediate worker"),
    ("高级工", "senior worker"),
    ("技师", "technician"),
    ("高级技师", "senior technician"),
    ("特级技师", "special technician"),
    ("首席技师", "chief technician"),
]
STEPS = {name: step for step, names in enumerate(GRADES) for name in names}


def skill_pay(base: float, premium: float, grades: list[str]) -> dict:
    if base <= 0 or premium < 0 or not grades:
        raise ValueError("base must be positive, premium not negative, and there must be workers")
    names = [grade.strip().lower() for grade in grades]
    unknown = [name for name in names if name not in STEPS]
    if unknown:
        raise ValueError(f"unknown grades: {unknown}")
    wages = [base * (1 + premium) ** STEPS[name] for name in names]
    differences = sum(abs(x - y) for x in wages for y in wages)
    return {"wages": wages, "gini": differences / (2 * len(wages) * sum(wages))}
