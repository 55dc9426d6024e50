"""The made-up model of talent with and without the loop."""

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE

YEARS = 30


def draw(t, tables):
    """Talent over thirty years, growth of output tied to talent or cut off."""
    figure, axes = pyplot.subplots(figsize=(6.6, 4.0))
    axes.axhline(40, color=PALETTE.muted, linewidth=1.2, linestyle=":")
    axes.annotate(t("切断以后的极限 40"), (0.5, 40), (0, 5), textcoords="offset points")
    for growth, label, colour, line in (
        (0.06, t("有回路"), PALETTE.first, "-"),
        (0.0, t("切断回路"), PALETTE.second, "--"),
    ):
        talents = _path(growth)
        axes.plot(range(YEARS + 1), talents, color=colour, linestyle=line)
        axes.annotate(label, (YEARS, talents[-1]), (6, -4), textcoords="offset points", color=colour)
    axes.text(0.99, 0.03, t("虚构参数"), transform=axes.transAxes, ha="right", color=PALETTE.muted)
    axes.set(xlim=(0, 36), ylim=(0, 80), xticks=range(0, 31, 5), xlabel=t("年"), ylabel=t("技术技能人才（万人）"))
    return figure


def _path(growth):
    talents, output = [10.0], 100.0
    for _ in range(YEARS):
        talent = talents[-1]
        talents.append(talent + 0.02 * output - 0.05 * talent)
        output += growth * output * talent / (talent + 10)
    return talents
