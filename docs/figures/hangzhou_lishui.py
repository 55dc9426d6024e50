"""How long the ratio of two pairs of cities would take to reach the target at constant growth."""

import math

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE


def draw(t, tables):
    """Two lines and the target; the crossings are marked."""
    cities = {
        row["city_zh"]: (float(row["all"]), 1 + float(row["all_growth"]) / 100)
        for row in tables.rows("zhejiang_cities_2020q3")
    }
    target = 1.55
    figure, axes = pyplot.subplots(figsize=(6.6, 3.9))
    axes.axhline(target, color=PALETTE.muted, linewidth=1.2, linestyle=":")
    axes.annotate(t("目标1.55"), (10, target), (0, 5), textcoords="offset points", ha="right")
    rich, rich_growth = cities["杭州"]
    lines = (("丽水", t("杭州与丽水"), PALETTE.first, "o", "-"), ("衢州", t("杭州与衢州"), PALETTE.second, "s", "--"))
    for name, label, colour, marker, line in lines:
        poor, growth = cities[name]
        slope = rich_growth / growth
        years = [i / 10 for i in range(101)]
        axes.plot(years, [rich / poor * slope**year for year in years], color=colour, linestyle=line, label=label)
        crossing = math.log(target * poor / rich) / math.log(slope)
        axes.plot(crossing, target, marker, color=colour, markersize=8)
        side = (9, 9) if name == "丽水" else (-8, -17)
        axes.annotate(f"{crossing:.1f}", (crossing, target), side, textcoords="offset points", ha="center")
    axes.set(
        xlim=(0, 10), ylim=(1.3, 1.75), xlabel=t("年数"), ylabel=t("收入之比"), title=t("按2020年前三季度增速外推")
    )
    axes.legend(loc="upper right")
    return figure
