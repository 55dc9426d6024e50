"""test_eleven_cities test_max_min_of_income test_numbers_are_not_text test_order_of_rows_and_columns"""
import csv


def city_report(path):
    with open(path, encoding="utf-8") as file:
        rows = list(csv.DictReader(file))[1:]
    ratios = {r["city_en"]: float(r["urban"]) / float(r["rural"]) for r in rows}
    incomes = [float(r["all"]) for r in rows]
    return {
        "ratios": ratios,
        "lowest": min(ratios, key=ratios.get),
        "highest": max(ratios, key=ratios.get),
        "max_min_all": max(incomes) / min(incomes),
    }
