"""test_known_values test_each_error_has_its_own_base test_nobody_eligible test_nobody_paid"""


def targeting_error(eligible, paid):
    left_out = len(eligible - paid) / len(eligible) if eligible else None
    wrongly = len(paid - eligible) / len(paid) if paid else 0.0
    return {"exclusion": wrongly, "inclusion": left_out}
