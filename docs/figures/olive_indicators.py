"""Two indicators of the middle: its share of income, and the median against the mean."""

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE


def draw(t, tables):
    """Two panels over the years for which quintiles are published; the time axis is true, so gaps show."""
    incomes = {int(row["year"]): row for row in tables.rows("national_income")}
    groups = {int(row["year"]): row for row in tables.rows("national_quintiles")}
    years = sorted(groups)
    shares = [_middle(groups[year]) for year in years]
    ratios = [float(incomes[year]["median_all"]) / float(incomes[year]["all"]) for year in years]
    figure, (left, right) = pyplot.subplots(1, 2, figsize=(7.2, 3.3))
    _panel(left, years, shares, PALETTE.first, "o", (0.485, 0.505), t("中间三组的收入份额"))
    _panel(right, years, ratios, PALETTE.second, "s", (0.825, 0.87), t("中位数与平均数之比"))
    return figure


def _middle(row):
    middle = sum(float(row[name]) for name in ("lower_middle", "middle", "upper_middle"))
    return middle / (middle + float(row["low"]) + float(row["high"]))


def _panel(axes, years, values, colour, marker, limits, title):
    axes.plot(years, values, color=colour, marker=marker, linestyle="-")
    axes.set(title=title, xlim=(2017.3, 2025.9), ylim=limits, xticks=(2018, 2021, 2023, 2025))
    axes.xaxis.grid(False)
    for index, place in ((0, -14), (-1, 9)):
        up = place if values[-1] > values[0] else -place - 4
        axes.annotate(
            f"{values[index]:.3f}", (years[index], values[index]), (0, up), textcoords="offset points", ha="center"
        )
