"""test_known_values test_shares_are_of_rows"""


def claim_shares(rows):
    if any(r["tag"] not in ("assertion", "example", "number") for r in rows):
        raise ValueError
    claims = list(dict.fromkeys(r["claim"] for r in rows))
    shares = {}
    for tag in ("assertion", "example", "number"):
        shares[tag] = sum(r["tag"] == tag for r in rows) / len(claims) if claims else 0.0
    counted = {r["claim"] for r in rows if r["tag"] == "number"}
    return {"shares": shares, "without_number": [c for c in claims if c not in counted]}
