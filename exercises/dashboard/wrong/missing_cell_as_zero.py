"""test_follows_the_files test_missing_folder_or_cells test_targets"""

import csv

from check_targets import check_targets
from dispersion import dispersion
from theil_decomposition import theil_decomposition


def read(folder, name):
    with open(f"{folder}/{name}", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def number(text):
    return float(text or 0)


def dashboard(data_dir):
    board = {}

    def put(key, value, unit, year, source):
        board[key] = {"value": value, "unit": unit, "year": int(year), "source": source}

    name = "national_income.csv"
    row = max(read(data_dir, name), key=lambda r: number(r["year"]))
    ratio = number(row["urban"]) / number(row["rural"]) if number(row["rural"]) else 0
    put("urban_rural_ratio", ratio, "ratio", row["year"], name)
    put("median_mean", number(row["median_all"]) / number(row["all"]), "ratio", row["year"], name)
    name = "national_quintiles.csv"
    row = max(read(data_dir, name), key=lambda r: number(r["year"]))
    groups = [number(row[key]) for key in ("low", "lower_middle", "middle", "upper_middle", "high")]
    total, share, area = sum(groups), 0, 0
    for value in groups:
        area += (2 * share + value / total) / 5
        share += value / total
    put("quintile_gini", 1 - area, "index", row["year"], name)
    put("s80_s20", groups[4] / groups[0], "ratio", row["year"], name)
    put("middle_share", sum(groups[1:4]) / total, "share", row["year"], name)
    name = "provinces_2017.csv"
    rows = read(data_dir, name)
    values = [number(r["consumption"]) for r in rows]
    put("province_cv", dispersion(values)["cv"], "ratio", 2017, name)
    between = theil_decomposition(values, [r["region4"] for r in rows])["between_share"]
    put("province_between_share", between, "share", 2017, name)
    name = "zhejiang_cities_2020q3.csv"
    rows = read(data_dir, name)
    put("city_max_min", dispersion([number(r["all"]) for r in rows])["max_min"], "ratio", 2020, name)
    put("city_highest_urban_rural", max(number(r["urban"]) / number(r["rural"]) for r in rows), "ratio", 2020, name)
    name = "zhejiang_targets_2025.csv"
    rows = [r | {"target": number(r["target_2025"]), "observed": number(r["observed"])} for r in read(data_dir, name)]
    found = [one["status"] for one in check_targets(rows)]
    put("targets_met", found.count("met"), "count", 2025, name)
    put("targets_unknown", found.count("unknown"), "count", 2025, name)
    return board
