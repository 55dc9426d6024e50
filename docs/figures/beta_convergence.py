"""Growth against the starting level: rural net income 1985-1999 and urban income 2010-2012."""

import math

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE


def draw(t, tables):
    """Two scatter plots, each with its least-squares line and slope."""
    panels = (
        (t("农村纯收入，1985—1999年，20省份"), "rural_net_income_1985_1999", "y1985", "y1999", 14),
        (t("城镇总收入，2010—2012年前三季度，31省份"), "provinces_urban_q3_2010_2012", "total_2010", "total_2012", 2),
    )
    figure, spaces = pyplot.subplots(1, 2, figsize=(7.8, 3.7))
    for axes, (title, table, first, last, years), colour, marker in zip(
        spaces, panels, (PALETTE.third, PALETTE.first), ("o", "s"), strict=True
    ):
        pairs = [(float(row[first]), float(row[last])) for row in tables.rows(table)]
        x = [math.log(start) for start, _ in pairs]
        y = [math.log(end / start) / years for start, end in pairs]
        slope, height = _line(x, y)
        axes.plot(x, y, marker, color=colour, alpha=0.75, linestyle="none")
        ends = [min(x), max(x)]
        axes.plot(ends, [height + slope * end for end in ends], color=PALETTE.ink, linewidth=1.5, linestyle="-")
        axes.set(title=title, xlabel=t("起点收入的对数"), ylabel=t("年均对数增长"))
        axes.title.set_fontsize(9.5)
        axes.text(0.96, 0.94, f"b = {slope:+.4f}".replace("-", "−"), transform=axes.transAxes, ha="right", va="top")
    return figure


def _line(x, y):
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    slope = sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y, strict=True)) / sum((a - mean_x) ** 2 for a in x)
    return slope, mean_y - slope * mean_x
