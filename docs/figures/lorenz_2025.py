"""Lorenz curves of five household groups, 2018 and 2025."""

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE

GROUPS = ("low", "lower_middle", "middle", "upper_middle", "high")


def draw(t, tables):
    """Cumulative share of income against cumulative share of households, from the poorest fifth up."""
    rows = {row["year"]: [float(row[group]) for group in GROUPS] for row in tables.rows("national_quintiles")}
    figure, axes = pyplot.subplots(figsize=(5.6, 5.0))
    axes.plot([0, 1], [0, 1], color=PALETTE.muted, linewidth=1, linestyle="-")
    axes.text(0.47, 0.53, t("完全平均"), rotation=45, rotation_mode="anchor", color=PALETTE.muted, ha="center")
    for year, colour, line, marker in (("2018", PALETTE.second, "--", "s"), ("2025", PALETTE.first, "-", "o")):
        shares = _cumulated(rows[year])
        axes.plot([i / 5 for i in range(6)], shares, color=colour, linestyle=line, marker=marker, label=year)
    axes.set(xlim=(0, 1), ylim=(0, 1), xlabel=t("住户累计份额（从低收入到高收入）"), ylabel=t("收入累计份额"))
    axes.set_aspect("equal")
    axes.legend(loc="upper left")
    return figure


def _cumulated(values):
    total, shares = 0.0, [0.0]
    for value in values:
        total += value
        shares.append(total)
    return [share / total for share in shares]
