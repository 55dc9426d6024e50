TAGS = ("assertion", "example", "number")


def claim_shares(rows: list[dict]) -> dict:
    tags = [row["tag"] for row in rows]
    if not set(tags) <= set(TAGS):
        raise ValueError("a tag must be assertion, example or number")
    shares = {tag: tags.count(tag) / len(tags) if tags else 0.0 for tag in TAGS}
    counted = {row["claim"] for row in rows if row["tag"] == "number"}
    claims = dict.fromkeys(row["claim"] for row in rows)
    return {"shares": shares, "without_number": [claim for claim in claims if claim not in counted]}
