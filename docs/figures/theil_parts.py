"""The provincial Theil index split into between and within the four large regions."""

import math

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE


def draw(t, tables):
    """Two stacked bars, provinces unweighted."""
    bars = (
        (t("2017年消费支出"), "provinces_2017", "consumption"),
        (t("2010年城镇可支配收入"), "provinces_urban_2010", "disposable"),
    )
    figure, axes = pyplot.subplots(figsize=(6.8, 2.7))
    for place, (_, table, column) in enumerate(bars):
        between, within = _split([(row["region4"], float(row[column])) for row in tables.rows(table)])
        axes.barh(place, between, height=0.55, color=PALETTE.first, label=t("区域之间") if place == 0 else None)
        axes.barh(
            place,
            within,
            left=between,
            height=0.55,
            facecolor=PALETTE.paper,
            edgecolor=PALETTE.first,
            hatch="///",
            linewidth=1,
            label=t("区域之内") if place == 0 else None,
        )
        share = between / (between + within)
        axes.text(between + within + 0.0008, place, f"{share:.1%}", va="center", color=PALETTE.ink)
    axes.set_yticks(range(len(bars)), [name for name, _, _ in bars])
    axes.set(ylim=(1.5, -0.5), xlim=(0, 0.068), xlabel=t("泰尔指数（百分数是区域之间所占的份额）"))
    axes.yaxis.grid(False)
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, 1.28), ncols=2)
    return figure


def _split(pairs):
    """The parts of Theil's T between and within groups, every province counting once."""
    count, total = len(pairs), sum(value for _, value in pairs)
    mean = total / count
    whole = sum(value / total * math.log(value / mean) for _, value in pairs)
    between = 0.0
    for group in {group for group, _ in pairs}:
        values = [value for name, value in pairs if name == group]
        between += sum(values) / total * math.log(sum(values) / len(values) / mean)
    return between, whole - between
