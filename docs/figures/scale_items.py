"""Items of a made-up scale against the sum of the others, before and after reversing the third."""

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE

ANSWERS = (
    (4, 4, 2, 3),
    (5, 4, 1, 2),
    (2, 3, 4, 4),
    (3, 3, 3, 1),
    (5, 5, 2, 4),
    (1, 2, 5, 2),
    (4, 3, 2, 5),
    (2, 2, 4, 3),
)


def draw(t, tables):
    """Two panels of four bars."""
    names = [t("第1题"), t("第2题"), t("第3题"), t("第4题")]
    turned = [(a, b, 6 - c, d) for a, b, c, d in ANSWERS]
    figure, panels = pyplot.subplots(1, 2, figsize=(7.2, 3.0), sharey=True)
    for axes, answers, title in zip(panels, (ANSWERS, turned), (t("反向计分以前"), t("反向计分以后")), strict=True):
        values = [_correlation([row[i] for row in answers], [sum(row) - row[i] for row in answers]) for i in range(4)]
        colours = [PALETTE.first if value >= 0 else PALETTE.second for value in values]
        axes.barh(range(4), values, height=0.6, color=colours)
        axes.axvline(0, color=PALETTE.ink, linewidth=1)
        for place, value in enumerate(values):
            side = "left" if value >= 0 else "right"
            text = f" {value:.2f} ".replace("-", "−")
            axes.text(value, place, text, va="center", ha=side)
        axes.set_yticks(range(4), names)
        axes.set(xlim=(-1.25, 1.25), ylim=(3.6, -0.6), xticks=(-1, -0.5, 0, 0.5, 1), title=title)
        axes.xaxis.set_major_formatter(lambda value, _: f"{value:g}".replace("-", "−"))
        axes.yaxis.grid(False)
    figure.supxlabel(t("与其余三题之和的相关系数（虚构的回答）"), fontsize=11)
    return figure


def _correlation(x, y):
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    both = sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y, strict=True))
    return both / (sum((a - mean_x) ** 2 for a in x) * sum((b - mean_y) ** 2 for b in y)) ** 0.5
