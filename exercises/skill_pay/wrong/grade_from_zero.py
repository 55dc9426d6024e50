"""test_known_values test_all_eight_grades test_names_in_two_languages"""

NAMES = "学徒工 初级工 中级工 高级工 技师 高级技师 特级技师 首席技师".split()
ENGLISH = "apprentice,junior worker,intermediate worker,senior worker,technician,senior technician".split(",")
ENGLISH += ["special technician", "chief technician"]


def skill_pay(base, premium, grades):
    grades = [g.strip().lower() for g in grades]
    if base <= 0 or premium < 0 or not grades or any(g not in NAMES + ENGLISH for g in grades):
        raise ValueError
    wages = [base * (1 + premium) ** ((NAMES + ENGLISH).index(g) % 8 + 1) for g in grades]
    n = len(wages)
    return {"wages": wages, "gini": sum(abs(a - b) for a in wages for b in wages) / (2 * n * sum(wages))}
