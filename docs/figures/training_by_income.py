"""Concentration curves of training hours in two made-up counties."""

from matplotlib import pyplot
from matplotlib.ticker import PercentFormatter

from vetcourse.publish.figures import PALETTE

POOR_FIRST = (30, 24, 20, 16, 10)


def draw(t, tables):
    """Cumulative share of hours against cumulative share of people, the poorest first."""
    steps = [i / 5 for i in range(6)]
    figure, axes = pyplot.subplots(figsize=(5.4, 5.1))
    axes.plot([0, 1], [0, 1], color=PALETTE.muted, linewidth=1.2, linestyle="-")
    lines = (
        (POOR_FIRST, t("甲县（−0.192）"), PALETTE.third, "o", "-"),
        (POOR_FIRST[::-1], t("乙县（+0.192）"), PALETTE.second, "s", "--"),
    )
    for hours, label, colour, marker, line in lines:
        shares = [sum(hours[:i]) / sum(hours) for i in range(6)]
        axes.plot(steps, shares, color=colour, marker=marker, linestyle=line, label=label)
    axes.text(0.5, 0.515, t("人人一样"), rotation=45, rotation_mode="anchor", ha="center")
    axes.set(xlim=(0, 1), ylim=(0, 1), title=t("虚构的两个县"))
    axes.set(xlabel=t("按收入排序的人口累计份额"), ylabel=t("培训时数累计份额"))
    axes.xaxis.set_major_formatter(PercentFormatter(1))
    axes.yaxis.set_major_formatter(PercentFormatter(1))
    axes.set_aspect("equal")
    axes.legend(loc="upper left")
    return figure
