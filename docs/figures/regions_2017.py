"""Consumption of 31 provinces in 2017 by large region."""

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE


def draw(t, tables):
    """A dot a province in the row of its region; a bar marks the unweighted mean of each."""
    rows = tables.rows("provinces_2017")
    regions = (("E", t("东部")), ("C", t("中部")), ("W", t("西部")), ("N", t("东北")))
    figure, axes = pyplot.subplots(figsize=(6.8, 3.4))
    total = _mean([float(row["consumption"]) for row in rows])
    axes.axvline(total, color=PALETTE.muted, linewidth=1, linestyle="--")
    axes.annotate(
        t("31省份不加权平均"), (total, -0.62), (5, 0), textcoords="offset points", fontsize=9.5, va="center"
    )
    for place, (region, _) in enumerate(regions):
        values = [float(row["consumption"]) for row in rows if row["region4"] == region]
        axes.plot(values, [place] * len(values), "o", color=PALETTE.first, alpha=0.65, markersize=7, linestyle="none")
        mean = _mean(values)
        axes.plot([mean, mean], [place - 0.3, place + 0.3], color=PALETTE.second, linewidth=3, linestyle="-")
    names = {"上海": t("上海"), "北京": t("北京"), "天津": t("天津")}
    for row in rows:
        if row["province_zh"] in names:
            spot = (float(row["consumption"]), 0)
            label = names[row["province_zh"]]
            axes.annotate(label, spot, (0, -17), textcoords="offset points", ha="center", fontsize=9.5)
    axes.set_yticks(range(len(regions)), [name for _, name in regions])
    axes.set(xlim=(10_000, 41_500), ylim=(3.5, -0.95), xlabel=t("人均消费支出（元）"))
    axes.xaxis.set_major_formatter("{x:,.0f}")
    axes.yaxis.grid(False)
    return figure


def _mean(values):
    return sum(values) / len(values)
