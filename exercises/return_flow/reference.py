CHOICES = ("returned", "stayed", "elsewhere")


def return_flow(rows: list[dict]) -> dict[str, dict]:
    groups: dict[str, list[str]] = {}
    for row in rows:
        if not {"home", "study", "work"} <= set(row):
            raise ValueError("each row needs home, study and work")
        groups.setdefault(row["home"], []).append(_choice(row))
    return {
        home: {"students": len(chosen), **{choice: chosen.count(choice) / len(chosen) for choice in CHOICES}}
        for home, chosen in groups.items()
    }


def _choice(row: dict) -> str:
    if row["work"] == row["home"]:
        return "returned"
    return "stayed" if row["work"] == row["study"] else "elsewhere"
