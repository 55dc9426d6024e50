"""Shares of three providers in two made-up cities, and their concentration."""

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE


def draw(t, tables):
    """Two stacked bars with the Herfindahl-Hirschman index at their end."""
    cities = ((t("甲市"), (70, 20, 10)), (t("乙市"), (40, 35, 25)))
    styles = (
        ({"color": PALETTE.first}, "#ffffff"),
        ({"facecolor": PALETTE.paper, "edgecolor": PALETTE.first, "hatch": "///"}, PALETTE.ink),
        ({"facecolor": PALETTE.grid, "edgecolor": PALETTE.muted}, PALETTE.ink),
    )
    labels = (t("主体 1"), t("主体 2"), t("主体 3"))
    figure, axes = pyplot.subplots(figsize=(6.6, 2.5))
    for place, (_, shares) in enumerate(cities):
        left = 0
        for share, (style, ink), label in zip(shares, styles, labels, strict=True):
            axes.barh(place, share, left=left, height=0.58, linewidth=1, label=label if place == 0 else None, **style)
            box = {"facecolor": PALETTE.paper, "edgecolor": "none", "pad": 1.5} if "hatch" in style else None
            axes.text(left + share / 2, place, str(share), ha="center", va="center", color=ink, bbox=box)
            left += share
        index = sum(share**2 for share in shares)
        axes.text(left + 1.5, place, f"HHI {index:,}", va="center")
    axes.set_yticks(range(len(cities)), [name for name, _ in cities])
    axes.set(xlim=(0, 118), ylim=(1.5, -0.5), xticks=range(0, 101, 20), xlabel=t("经费份额（%，虚构数据）"))
    axes.grid(visible=False)
    axes.legend(loc="upper center", bbox_to_anchor=(0.42, 1.32), ncols=3)
    return figure
