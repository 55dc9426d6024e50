"""Where students of three made-up counties went after school."""

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE


def draw(t, tables):
    """Three stacked bars of shares."""
    counties = ((t("甲县"), (20, 25, 5)), (t("乙县"), (18, 6, 6)), (t("丙县"), (4, 14, 2)))
    kinds = (
        (t("返乡"), {"color": PALETTE.first}, "#ffffff"),
        (t("留下"), {"facecolor": PALETTE.paper, "edgecolor": PALETTE.first, "hatch": "///"}, PALETTE.ink),
        (t("别处"), {"facecolor": PALETTE.grid, "edgecolor": PALETTE.muted}, PALETTE.ink),
    )
    figure, axes = pyplot.subplots(figsize=(6.6, 2.9))
    for place, (_, counts) in enumerate(counties):
        left = 0.0
        for (name, style, ink), count in zip(kinds, counts, strict=True):
            share = count / sum(counts)
            axes.barh(place, share, left=left, height=0.6, linewidth=1, label=name if place == 0 else None, **style)
            box = {"facecolor": PALETTE.paper, "edgecolor": "none", "pad": 1.5} if "hatch" in style else None
            axes.text(left + share / 2, place, f"{share:.0%}", ha="center", va="center", color=ink, bbox=box)
            left += share
    axes.set_yticks(range(len(counties)), [name for name, _ in counties])
    axes.set(xlim=(0, 1), ylim=(2.5, -0.5), title=t("虚构的三个县：毕业生去向"))
    axes.title.set_position((0.5, 1.16))
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
    axes.grid(visible=False)
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.16), ncols=3)
    return figure
