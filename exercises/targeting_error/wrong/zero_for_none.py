"""test_nobody_eligible"""


def targeting_error(eligible, paid):
    left_out = len(eligible - paid) / len(eligible) if eligible else 0.0
    wrongly = len(paid - eligible) / len(paid) if paid else 0.0
    return {"exclusion": left_out, "inclusion": wrongly}
