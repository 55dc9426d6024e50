"""Published estimates of the return to a year of schooling."""

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE


def draw(t, tables):
    """A dot or a bar an estimate, in per cent per year of schooling."""
    rows = {
        (row["study"], row["data"], row["method"], row["group"]): row for row in tables.rows("returns_to_schooling")
    }
    shown = (
        (t("早期研究，多种方法"), ("Li & Zhang slides", "early studies", "various", "all")),
        (t("较晚的研究，多种方法"), ("Li & Zhang slides", "later studies", "various", "all")),
        (t("中国城镇，最小二乘"), ("Xu Zhang 2011", "urban China", "OLS standard Mincer", "all")),
        (t("CGSS 2010，最小二乘"), ("Asadullah & Xiao 2019", "CGSS 2010", "OLS", "all")),
        (t("CGSS 2010，工具变量"), ("Asadullah & Xiao 2019", "CGSS 2010", "IV", "all")),
    )
    figure, axes = pyplot.subplots(figsize=(6.8, 3.2))
    for place, (_, key) in enumerate(shown):
        text = rows[key]["estimate"]
        low, _, high = text.partition("-")
        ends = [float(low), float(high or low)]
        special = key[2] == "IV"
        colour = PALETTE.second if special else PALETTE.first
        axes.plot(ends, [place, place], color=colour, linewidth=7, linestyle="-", solid_capstyle="round")
        axes.plot(ends[-1:], [place], marker="s" if special else "o", markersize=8, color=colour)
        axes.annotate(text.replace("-", "–"), (ends[-1], place), (10, -4), textcoords="offset points")
    axes.set_yticks(range(len(shown)), [name for name, _ in shown])
    axes.set(xlim=(0, 25), ylim=(len(shown) - 0.5, -0.5), xlabel=t("多读一年书，收入高出的百分比"))
    axes.xaxis.set_major_formatter("{x:.0f}%")
    axes.yaxis.grid(False)
    return figure
