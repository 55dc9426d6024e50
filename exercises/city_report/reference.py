import csv


def city_report(path: str) -> dict:
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    ratios = {row["city_en"]: float(row["urban"]) / float(row["rural"]) for row in rows}
    incomes = [float(row["all"]) for row in rows]
    return {
        "ratios": ratios,
        "lowest": min(ratios, key=ratios.get),
        "highest": max(ratios, key=ratios.get),
        "max_min_all": max(incomes) / min(incomes),
    }
