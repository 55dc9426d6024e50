"""Made-up wages that overshoot: three ratios of slopes."""

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE

BALANCE = 6.0


def draw(t, tables):
    """Wage by year around its balance, damped, steady and growing."""
    figure, axes = pyplot.subplots(figsize=(6.6, 4.0))
    axes.axhline(BALANCE, color=PALETTE.muted, linewidth=1.2, linestyle=":")
    axes.annotate(t("均衡"), (6, BALANCE), (4, -4), textcoords="offset points")
    lines = (
        (0.5, t("斜率之比 0.5"), PALETTE.first, "o", "-"),
        (1.0, t("斜率之比 1.0"), PALETTE.third, "s", "--"),
        (1.2, t("斜率之比 1.2"), PALETTE.second, "^", "-."),
    )
    for ratio, label, colour, marker, line in lines:
        wages = [BALANCE + 2 * (-ratio) ** year for year in range(7)]
        axes.plot(range(7), wages, color=colour, marker=marker, linestyle=line, label=label)
    axes.set(xlim=(-0.2, 7.4), xlabel=t("年份"), ylabel=t("工资（千元/月）"))
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, 1.14), ncols=3)
    return figure
