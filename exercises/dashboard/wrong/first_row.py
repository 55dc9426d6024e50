"""test_urban_rural test_quintiles test_every_entry_says_where_it_comes_from test_follows_the_files"""

import csv

from check_targets import check_targets
from dispersion import dispersion
from quintile_gini import quintile_gini
from theil_decomposition import theil_decomposition


def read(folder, name):
    with open(f"{folder}/{name}", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def dashboard(data_dir):
    board = {}

    def put(key, value, unit, year, source):
        board[key] = {"value": value, "unit": unit, "year": int(year), "source": source}

    name = "national_income.csv"
    rows = read(data_dir, name)
    both = [r for r in rows if r["urban"] and r["rural"]]
    middle = [r for r in rows if r["median_all"] and r["all"]]
    if not both or not middle:
        raise ValueError
    # The first row that has the cells is the oldest one.
    put("urban_rural_ratio", float(both[0]["urban"]) / float(both[0]["rural"]), "ratio", both[0]["year"], name)
    put("median_mean", float(middle[0]["median_all"]) / float(middle[0]["all"]), "ratio", middle[0]["year"], name)
    name = "national_quintiles.csv"
    row = read(data_dir, name)[0]
    groups = [float(row[key] or 1) for key in ("low", "lower_middle", "middle", "upper_middle", "high")]
    put("quintile_gini", quintile_gini(sorted(groups))["gini_lower"], "index", row["year"], name)
    put("s80_s20", groups[4] / groups[0], "ratio", row["year"], name)
    put("middle_share", sum(groups[1:4]) / sum(groups), "share", row["year"], name)
    name = "provinces_2017.csv"
    rows = read(data_dir, name)
    values = [float(r["consumption"]) for r in rows]
    put("province_cv", dispersion(values)["cv"], "ratio", 2017, name)
    share = theil_decomposition(values, [r["region4"] for r in rows])["between_share"]
    put("province_between_share", share, "share", 2017, name)
    name = "zhejiang_cities_2020q3.csv"
    rows = read(data_dir, name)
    put("city_max_min", dispersion([float(r["all"]) for r in rows])["max_min"], "ratio", 2020, name)
    put("city_highest_urban_rural", max(float(r["urban"]) / float(r["rural"]) for r in rows), "ratio", 2020, name)
    name = "zhejiang_targets_2025.csv"
    rows = read(data_dir, name)
    for r in rows:
        r["target"] = float(r["target_2025"])
        r["observed"] = float(r["observed"]) if r["observed"] else None
    found = [one["status"] for one in check_targets(rows)]
    put("targets_met", found.count("met"), "count", 2025, name)
    put("targets_unknown", found.count("unknown"), "count", 2025, name)
    return board
