"""The urban-rural income ratio, nation and Zhejiang."""

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE


def draw(t, tables):
    """Urban as a multiple of rural disposable income, by year."""
    figure, axes = pyplot.subplots(figsize=(6.6, 3.9))
    series = (
        ("national_income", t("全国"), PALETTE.first, "o", "-"),
        ("zhejiang_income", t("浙江"), PALETTE.second, "s", "--"),
    )
    for table, name, colour, marker, line in series:
        points = [
            (int(row["year"]), float(row["urban"]) / float(row["rural"]))
            for row in tables.rows(table)
            if row["urban"] and row["rural"]
        ]
        years, ratios = zip(*points, strict=True)
        axes.plot(years, ratios, color=colour, marker=marker, linestyle=line)
        for year, ratio in (points[0], points[-1]):
            axes.annotate(f"{ratio:.2f}", (year, ratio), (0, 8), textcoords="offset points", ha="center")
        axes.annotate(name, points[-1], (12, -4), textcoords="offset points", color=colour, fontweight="normal")
    axes.set(xlim=(2015.5, 2026.6), ylim=(1.8, 2.85), xticks=range(2016, 2026), ylabel=t("城镇收入是农村的几倍"))
    axes.xaxis.grid(False)
    return figure
