"""test_known_values test_each_error_has_its_own_base"""


def targeting_error(eligible, paid):
    if not eligible:
        return {"exclusion": None, "inclusion": 1.0 if paid else 0.0}
    n = len(eligible)
    return {"exclusion": len(eligible - paid) / n, "inclusion": len(paid - eligible) / n}
