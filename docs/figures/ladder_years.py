"""How long the seven steps of the skill ladder take."""

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE


def draw(t, tables):
    """Mean years for all steps against the share of workers promoted each year."""
    steps = len(tables.rows("skill_grades")) - 1
    shares = [i / 1000 for i in range(50, 501)]
    figure, axes = pyplot.subplots(figsize=(6.4, 3.8))
    axes.axhline(40, color=PALETTE.muted, linewidth=1.2, linestyle="--")
    axes.annotate(t("40年工作生涯"), (0.5, 40), (0, 5), textcoords="offset points", ha="right")
    axes.plot(shares, [steps / share for share in shares], color=PALETTE.first, linestyle="-")
    for share, label in ((0.10, t("10%：70年")), (0.175, t("17.5%：40年"))):
        axes.plot(share, steps / share, "o", color=PALETTE.second, markersize=8)
        axes.annotate(label, (share, steps / share), (10, 8), textcoords="offset points")
    axes.set(xlim=(0.03, 0.5), ylim=(0, 150), xlabel=t("每年升级的份额"), ylabel=t("爬完七步平均所需的年数"))
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
    return figure
