import csv
from collections.abc import Callable
from pathlib import Path

from check_targets import check_targets
from dispersion import dispersion
from quintile_gini import quintile_gini
from theil_decomposition import theil_decomposition
from urban_rural_ratio import urban_rural_ratio

GROUPS = ("low", "lower_middle", "middle", "upper_middle", "high")


def dashboard(data_dir: str) -> dict:
    folder = Path(data_dir)
    return {
        **income_measures(read(folder, "national_income.csv")),
        **quintile_measures(read(folder, "national_quintiles.csv")),
        **province_measures(read(folder, "provinces_2017.csv")),
        **city_measures(read(folder, "zhejiang_cities_2020q3.csv")),
        **target_measures(read(folder, "zhejiang_targets_2025.csv")),
    }


def income_measures(rows: list[dict]) -> dict:
    entry = maker("national_income.csv")
    both = latest(rows, "urban", "rural")
    middle = latest(rows, "median_all", "all")
    return {
        "urban_rural_ratio": entry(urban_rural_ratio(both["urban"], both["rural"]), "ratio", both["year"]),
        "median_mean": entry(middle["median_all"] / middle["all"], "ratio", middle["year"]),
    }


def quintile_measures(rows: list[dict]) -> dict:
    entry = maker("national_quintiles.csv")
    row = latest(rows, *GROUPS)
    groups = [row[name] for name in GROUPS]
    found = quintile_gini(groups)
    return {
        "quintile_gini": entry(found["gini_lower"], "index", row["year"]),
        "s80_s20": entry(found["s80_s20"], "ratio", row["year"]),
        "middle_share": entry(sum(groups[1:4]) / sum(groups), "share", row["year"]),
    }


def province_measures(rows: list[dict]) -> dict:
    entry = maker("provinces_2017.csv")
    consumption = [row["consumption"] for row in rows]
    theil = theil_decomposition(consumption, [row["region4"] for row in rows])
    return {
        "province_cv": entry(dispersion(consumption)["cv"], "ratio", 2017),
        "province_between_share": entry(theil["between_share"], "share", 2017),
    }


def city_measures(rows: list[dict]) -> dict:
    entry = maker("zhejiang_cities_2020q3.csv")
    highest = max(urban_rural_ratio(row["urban"], row["rural"]) for row in rows)
    return {
        "city_max_min": entry(dispersion([row["all"] for row in rows])["max_min"], "ratio", 2020),
        "city_highest_urban_rural": entry(highest, "ratio", 2020),
    }


def target_measures(rows: list[dict]) -> dict:
    entry = maker("zhejiang_targets_2025.csv")
    found = [one["status"] for one in check_targets([row | {"target": row["target_2025"]} for row in rows])]
    return {
        "targets_met": entry(found.count("met"), "count", 2025),
        "targets_unknown": entry(found.count("unknown"), "count", 2025),
    }


def maker(source: str) -> Callable[[float, str, float], dict]:
    return lambda value, unit, year: {"value": value, "unit": unit, "year": int(year), "source": source}


def latest(rows: list[dict], *columns: str) -> dict:
    complete = [row for row in rows if all(row[column] is not None for column in columns)]
    if not complete:
        raise ValueError(f"no row has {', '.join(columns)}")
    return max(complete, key=lambda row: row["year"])


def read(folder: Path, table: str) -> list[dict]:
    with (folder / table).open(encoding="utf-8", newline="") as file:
        return [{name: cell(text) for name, text in row.items()} for row in csv.DictReader(file)]


def cell(text: str) -> float | str | None:
    if text == "":
        return None
    try:
        return float(text)
    except ValueError:
        return text
