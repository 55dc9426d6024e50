def targeting_error(eligible: set, paid: set) -> dict:
    left_out = len(eligible - paid)
    wrongly_paid = len(paid - eligible)
    return {
        "exclusion": left_out / len(eligible) if eligible else None,
        "inclusion": wrongly_paid / len(paid) if paid else 0.0,
    }
