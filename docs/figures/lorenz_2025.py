"""Lorenz curves of five household groups, 2018 and 2025."""

from matplotlib import pyplot
from matplotlib.ticker import PercentFormatter

from vetcourse.publish.figures import PALETTE

GROUPS = ("low", "lower_middle", "middle", "upper_middle", "high")


def draw(t, tables):
    """Cumulative share of income against cumulative share of households, from the poorest fifth up."""
    rows = {row["year"]: [float(row[group]) for group in GROUPS] for row in tables.rows("national_quintiles")}
    steps = [i / 5 for i in range(6)]
    now, before = _cumulated(rows["2025"]), _cumulated(rows["2018"])
    figure, axes = pyplot.subplots(figsize=(5.4, 5.0))
    axes.fill_between(steps, now, steps, color=PALETTE.first, alpha=0.12, linewidth=0)
    axes.plot([0, 1], [0, 1], color=PALETTE.muted, linewidth=1.2, linestyle="-")
    axes.text(0.44, 0.475, t("完全平均"), rotation=45, rotation_mode="anchor", color=PALETTE.ink, ha="center")
    axes.plot(steps, before, color=PALETTE.second, linestyle="--", linewidth=1.4, label=t("2018年"))
    axes.plot(steps, now, color=PALETTE.first, linestyle="-", marker="o", label=t("2025年"))
    half = (now[2] + now[3]) / 2
    axes.plot([0.5, 0.5, 0], [0, half, half], color=PALETTE.muted, linewidth=0.9, linestyle=":")
    axes.annotate(f"L(0.5) = {half:.0%}", (0.5, half), (0.53, half - 0.055), color=PALETTE.ink, fontsize=10)
    axes.set(xlim=(0, 1), ylim=(0, 1), xlabel=t("人口累计份额"), ylabel=t("收入累计份额"))
    axes.xaxis.set_major_formatter(PercentFormatter(1))
    axes.yaxis.set_major_formatter(PercentFormatter(1))
    axes.set_aspect("equal")
    axes.legend(loc="upper left")
    return figure


def _cumulated(values):
    total, shares = 0.0, [0.0]
    for value in values:
        total += value
        shares.append(total)
    return [share / total for share in shares]
