"""Net present value of a made-up course of training by the months that it pays."""

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE

COST = 3000
RATE = 1.05 ** (1 / 12) - 1
MONTHS = 36


def draw(t, tables):
    """Three monthly gains; the first month without a loss is marked."""
    figure, axes = pyplot.subplots(figsize=(6.8, 4.0))
    axes.axhline(0, color=PALETTE.ink, linewidth=1)
    lines = (
        (300, t("每月多挣300元"), PALETTE.first, "o", "-"),
        (200, t("每月多挣200元"), PALETTE.third, "s", "--"),
        (100, t("每月多挣100元"), PALETTE.second, "^", "-."),
    )
    for gain, label, colour, marker, line in lines:
        values = _values(gain)
        axes.plot(range(MONTHS + 1), values, color=colour, linestyle=line)
        axes.annotate(label, (MONTHS, values[-1]), (5, -4), textcoords="offset points", color=colour)
        month = next(month for month, value in enumerate(values) if value >= 0)
        axes.plot(month, values[month], marker, color=colour, markersize=8)
        axes.annotate(str(month), (month, values[month]), (-4, 9), textcoords="offset points", ha="right")
    axes.set(xlim=(0, 51), ylim=(-3400, 7400), xticks=range(0, 37, 6))
    axes.set(xlabel=t("多挣的月数"), ylabel=t("净现值（元，虚构）"))
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:,.0f}".replace("-", "−"))
    return figure


def _values(gain):
    values = [-float(COST)]
    for month in range(1, MONTHS + 1):
        values.append(values[-1] + gain / (1 + RATE) ** month)
    return values
