"""Funding per pupil of a made-up county by the extra weight of village pupils."""

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE

VILLAGE, TOWN, BUDGET = 900, 1100, 1_000_000


def draw(t, tables):
    """Two curves that share one budget."""
    weights = [i / 100 for i in range(101)]
    figure, axes = pyplot.subplots(figsize=(6.6, 3.9))
    lines = ((1, t("乡村"), PALETTE.first, "o", "-", 9), (0, t("城区"), PALETTE.second, "s", "--", -17))
    for tilted, label, colour, marker, line, shift in lines:
        axes.plot(weights, [_funding(weight, tilted) for weight in weights], color=colour, linestyle=line)
        for weight in (0.5, 1.0):
            value = _funding(weight, tilted)
            axes.plot(weight, value, marker, color=colour, markersize=7)
            axes.annotate(f"{value:.0f}", (weight, value), (0, shift), textcoords="offset points", ha="center")
        axes.annotate(label, (1, _funding(1, tilted)), (12, -4), textcoords="offset points", color=colour)
    axes.set(xlim=(0, 1.16), ylim=(300, 740), xticks=(0, 0.25, 0.5, 0.75, 1))
    axes.set(xlabel=t("乡村学生的附加权重"), ylabel=t("生均经费（元/人）"), title=t("虚构的县，预算不变"))
    return figure


def _funding(weight, tilted):
    share = BUDGET / (VILLAGE * (1 + weight) + TOWN)
    return share * (1 + weight if tilted else 1)
