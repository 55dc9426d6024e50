"""test_each_claim_is_listed_once"""


def claim_shares(rows):
    if any(r["tag"] not in ("assertion", "example", "number") for r in rows):
        raise ValueError
    tags = [r["tag"] for r in rows]
    shares = {t: tags.count(t) / len(tags) if tags else 0.0 for t in ("assertion", "example", "number")}
    counted = {r["claim"] for r in rows if r["tag"] == "number"}
    return {"shares": shares, "without_number": [r["claim"] for r in rows if r["claim"] not in counted]}
